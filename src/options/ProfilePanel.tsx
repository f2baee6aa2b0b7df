import { useEffect, useState } from "preact/hooks";
import type { Profile } from "../core/profile.ts";
import { MARK_ORDER } from "../shared/mark-order.ts";
import type { Settings } from "../shared/settings.ts";
import { sendMessage, type VendorLine } from "../shared/messages.ts";
import { VerdictWords } from "../ui/VerdictWords.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { NamedProfiles } from "./NamedProfiles.tsx";
import { ProfileEditor } from "./ProfileEditor.tsx";
import { useWords } from "./words.ts";
import { Locked } from "./Locked.tsx";

/** So many vendors stand in the table; the tally under it speaks of all. */
const SHOWN = 7;

interface Props {
  settings: Settings;
  onSave: (change: Partial<Settings>) => Promise<boolean>;
}

/** Who the reader is, and beside it what that changes. */
export function ProfilePanel({ settings, onSave }: Props) {
  const { profile, as } = settings;
  const t = useWords();
  return (
    <section class="panel" id="profile">
      <div class="ph">
        <h2>{t.whoYouAre}</h2>
        <span class="small muted">{t.keptHere}</span>
      </div>
      <div class="cols">
        <Locked by="profile">
          <ProfileEditor key={as} profile={profile} onChange={(next) => void onSave({ profile: next })} />
        </Locked>
        <Effect profile={profile} />
      </div>
      <NamedProfiles settings={settings} onSave={onSave} />
    </section>
  );
}

/** What vendors are to a reader with this profile: the strongest first, and the number of each. */
function Effect({ profile }: { profile: Profile }) {
  const t = useWords();
  const [vendors, setVendors] = useState<VendorLine[]>([]);
  useEffect(() => {
    let current = true;
    void sendMessage("readVendors", { profile }).then((lines) => current && setVendors(lines));
    return () => {
      current = false;
    };
  }, [profile]);
  const known = vendors.flatMap(({ mark, ...vendor }) => (mark ? [{ ...vendor, mark }] : []));
  // Among equals the vendor with the most names on file, which is the one a reader is likeliest to know.
  const sorted = known.toSorted((a, b) => MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) || b.names - a.names);
  const tally = MARK_ORDER.flatMap((mark) => {
    const times = known.filter((vendor) => vendor.mark === mark).length;
    return times > 0 ? [t.tally[mark](times)] : [];
  });
  return (
    <div>
      <h3 class="h3">{t.effect}</h3>
      {profile.length === 0 && <p class="small muted">{t.noProfile}</p>}
      <table class="t stack">
        <caption class="vh">{t.effectCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.vendor}</th>
            <th scope="col">{t.forYou}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN).map((vendor) => (
            <tr key={vendor.id}>
              <th scope="row">
                <a href={`#vendor=${vendor.id}`}>{vendor.label}</a>
              </th>
              <td>
                <Glyph name={vendor.mark} />
                <VerdictWords verdict={vendor} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <output class="small tally">{tally.join(" · ")}</output>
      <p class="small muted">{t.notSure}</p>
    </div>
  );
}
