import { type FeedFiles, missing, newestRoot, type RootPart, sha256, type SignedFile } from "./feed-files.ts";
import { type FeedPlace, inGroups } from "./feed-place.ts";
import { publishRoot } from "./publish.ts";

/** Puts a root among the published files, or leaves it in `staged/` and says which signatures it waits for. */
export function publishOrStageRoot(place: FeedPlace, file: SignedFile<RootPart>): void {
  const files = place.files();
  const name = `${file.signed.version}.root.json`;
  const left = signaturesLeft(files, file);
  if (left > 0) {
    place.stageFile(file);
    console.log(
      `${name} waits in staged/ for ${left} more root signature${left === 1 ? "" : "s"}: \`feed sign\` adds them.`,
    );
    return;
  }
  const written = place.write(publishRoot(files, file));
  place.unstage(name);
  console.log(`${name} is published, valid until ${file.signed.expires}.`);
  if (file.signed.version > 1) console.log(place.toUpload(written));
  else console.log(`Fingerprint: ${inGroups(sha256(place.files().get(name)!))}`);
}

function signaturesLeft(files: FeedFiles, file: SignedFile<RootPart>): number {
  const before = file.signed.version > 1 ? missing(file, newestRoot(files).signed, "root") : 0;
  return Math.max(before, missing(file, file.signed));
}
