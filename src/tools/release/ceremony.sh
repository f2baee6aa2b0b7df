#!/usr/bin/env bash
# The key ceremony: the first root of the official feed, with three people and no network. Read it aloud beforehand; docs/release.md
# says who comes and what they bring. Usage: src/tools/release/ceremony.sh FOLDER [--rehearsal]
# Asks for the names of three key holders and each one's passphrase, and leaves in FOLDER: a key for each holder, the keys of
# targets and of the daily job, the signed 1.root.json, the key for uploads to the Chrome Web Store, and the minutes.
set -euo pipefail
umask 077

[ $# -ge 1 ] || { sed -n '2,5s/^# //p' "$0"; exit 1; }
root=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir "$1"
folder=$(cd "$1" && pwd)
rehearsal=${2:-}
feed() { (cd "$root" && npm run -s feed -- "$@"); }
say() { printf '\n%s\n' "$*"; }

# Without a network nothing that is typed here can leave. A rehearsal has keys that are thrown away.
if [ "$rehearsal" != --rehearsal ] && [ -n "$(ip route show default 2>/dev/null)" ]; then
  echo "This computer has a network. Take it off, or rehearse: $0 FOLDER --rehearsal" >&2
  rmdir "$folder"
  exit 1
fi

declare -a names passphrases
for n in 1 2 3; do
  say "Holder $n of 3."
  read -r -p "Name: " "names[$n]"
  while :; do
    read -r -s -p "Passphrase, 12 letters at least: " first; echo
    read -r -s -p "Once more: " second; echo
    [ "$first" = "$second" ] && [ ${#first} -ge 12 ] && break
    echo "They differ, or are too short."
  done
  passphrases[$n]=$first
  CAVEAT_PASSPHRASE=$first feed keygen "$folder/root-$n.pem" --encrypt
  CAVEAT_PASSPHRASE=$first openssl pkey -in "$folder/root-$n.pem" -passin env:CAVEAT_PASSPHRASE -pubout -out "$folder/root-$n.pub.pem"
done

say "Keys of the data (editors) and of the daily job. Their passphrase is the first holder's until they are handed over."
CAVEAT_PASSPHRASE=${passphrases[1]} feed keygen "$folder/targets.pem" --encrypt
feed keygen "$folder/online.pem"
openssl pkey -in "$folder/online.pem" -pubout -out "$folder/online.pub.pem"
CAVEAT_PASSPHRASE=${passphrases[1]} openssl pkey -in "$folder/targets.pem" -passin env:CAVEAT_PASSPHRASE -pubout -out "$folder/targets.pub.pem"

say "The list of keys. It needs the signatures of two holders."
feed init "$folder/feed" --root "$folder/root-1.pub.pem" --root "$folder/root-2.pub.pem" --root "$folder/root-3.pub.pem" \
  --targets "$folder/targets.pub.pem" --online "$folder/online.pub.pem"
for n in 1 2; do
  say "${names[$n]} signs."
  CAVEAT_PASSPHRASE=${passphrases[$n]} feed sign "$folder/feed" --key "$folder/root-$n.pem"
done
fingerprint=$(sha256sum "$folder/feed/public/1.root.json" | cut -c1-64 | sed 's/.\{8\}/& /g; s/ $//')

say "The key by which the Chrome Web Store knows our uploads. It never lies where the store's account is."
CAVEAT_PASSPHRASE=${passphrases[3]} openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -aes256 -pass env:CAVEAT_PASSPHRASE -out "$folder/chrome-upload.pem" 2>/dev/null
CAVEAT_PASSPHRASE=${passphrases[3]} openssl pkey -in "$folder/chrome-upload.pem" -passin env:CAVEAT_PASSPHRASE -pubout -out "$folder/chrome-upload.pub.pem"

say "FINGERPRINT. Each holder writes it down by hand, and one reads it aloud:"
echo "$fingerprint"
first_group=${fingerprint%% *}
for n in 1 2 3; do
  read -r -p "${names[$n]}, type the first group from your paper: " typed
  [ "$typed" = "$first_group" ] || { echo "That is not it. Begin anew in another folder." >&2; exit 1; }
done

cat > "$folder/minutes.md" <<MINUTES
# Key ceremony of $(date -u +%F)${rehearsal:+, a rehearsal: these keys are thrown away}

Program: commit $(git -C "$root" rev-parse HEAD). Computer: $([ -n "$rehearsal" ] && echo "with or without a network, as this is a rehearsal" || echo "no network").

| key | holder | SHA-256 of the public half |
| --- | --- | --- |
$(for n in 1 2 3; do echo "| root-$n | ${names[$n]} | $(sha256sum "$folder/root-$n.pub.pem" | cut -c1-64) |"; done)
| targets | the editors | $(sha256sum "$folder/targets.pub.pem" | cut -c1-64) |
| online | the daily job | $(sha256sum "$folder/online.pub.pem" | cut -c1-64) |
| chrome-upload | ${names[3]}, copy in a safe | $(sha256sum "$folder/chrome-upload.pub.pem" | cut -c1-64) |

Fingerprint of the feed: $fingerprint

Written down by hand and read aloud by: ${names[1]}, ${names[2]}, ${names[3]}. Signed:
MINUTES

say "Done. Each holder takes root-N.pem on an own medium; feed/public/1.root.json, *.pub.pem, targets.pem, online.pem and minutes.md go to the
working machine. Then wipe this folder."
