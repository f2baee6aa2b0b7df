import { useRef, useState } from "preact/hooks";
import { describeProfile } from "../shared/report/describe-profile.ts";
import type { ListStore } from "../shared/stored-lists/list-store.ts";
import type { StoredList, UnreadList } from "../shared/stored-lists/stored-list.ts";
import { formatDay } from "../shared/words/format.ts";
import { LISTS } from "../shared/words/lists.ts";
import { useLanguage } from "../ui/language.ts";
import type { KeptLists as State } from "./use-kept-lists.ts";

interface Props {
  state: State;
  onChange: (work: (store: ListStore) => Promise<void>) => Promise<void>;
  busy: boolean;
  onOpen: (list: StoredList) => void;
}

/** The lists that are kept on this computer: opened, deleted, brought back. */
export function KeptLists({ state, onChange, busy, onOpen }: Props) {
  const t = LISTS[useLanguage()];
  const [away, setAway] = useState<{ ids: string[]; said: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (state.step === "opening") return <p class="small muted">{t.opening}</p>;
  if (state.step === "no-store") return <output class="note">{t.noStore}</output>;
  const { lists } = state;
  const take = async (taken: readonly (StoredList | UnreadList)[], said: string): Promise<void> => {
    await onChange(async (store) => {
      // Only what is deleted last can be brought back.
      for (const id of away?.ids ?? []) await store.delete(id);
      for (const list of taken) await ("unread" in list ? store.delete(list.id) : store.putAway(list.id));
    });
    setAway({ ids: taken.flatMap((list) => ("unread" in list ? [] : [list.id])), said });
    heading.current?.focus();
  };
  const bringBack = async (ids: readonly string[]): Promise<void> => {
    await onChange(async (store) => {
      for (const id of ids) await store.bringBack(id);
    });
    setAway(undefined);
    heading.current?.focus();
  };
  if (lists.length === 0 && !away) return <p class="small muted none-kept noprint">{t.none}</p>;
  return (
    <section class="panel noprint" aria-labelledby="kept">
      <div class="ph">
        <h2 id="kept" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        {lists.length > 1 && (
          <button type="button" class="btn" onClick={() => void take(lists, t.deletedAll)}>
            {t.deleteAll}
          </button>
        )}
      </div>
      <output class="row">
        {away && (
          <>
            <span>{away.said}</span>
            {away.ids.length > 0 && (
              <button type="button" class="btn" onClick={() => void bringBack(away.ids)}>
                {t.undo}
              </button>
            )}
          </>
        )}
      </output>
      {lists.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <ul class="kept">
          {lists.map((list) => (
            <li key={list.id} class="row">
              {"unread" in list ? (
                <p class="small">{t.unread}</p>
              ) : (
                <Kept list={list} busy={busy} onOpen={() => onOpen(list)} />
              )}
              <button
                type="button"
                class="btn"
                aria-label={"name" in list ? `${t.delete}: ${list.name}` : t.delete}
                onClick={() => void take([list], "name" in list ? t.deleted(list.name) : "")}
              >
                {t.delete}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Kept({ list, busy, onOpen }: { list: StoredList; busy: boolean; onOpen: () => void }) {
  const language = useLanguage();
  const t = LISTS[language];
  return (
    <>
      <p>
        <b>
          <bdi>{list.name}</bdi>
        </b>
        {list.changed > 0 && <span class="changed"> {t.changed(list.changed)}</span>}
        <br />
        <span class="small muted">
          {t.about(list.lines, formatDay(list.kept, language), describeProfile(list.profile, language))}{" "}
          {t.judged(formatDay(list.judgedOn, language))}
        </span>
      </p>
      <button type="button" class="btn" aria-label={`${t.open}: ${list.name}`} disabled={busy} onClick={onOpen}>
        {t.open}
      </button>
    </>
  );
}
