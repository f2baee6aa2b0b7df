import type { ComponentChildren } from "preact";
import type { Entry } from "../core/advisories-for.ts";
import { firstDay, hasForce, isPast } from "../core/state-on.ts";
import type { CardView } from "../shared/messages.ts";
import { fill, formatDay, formatWhen } from "../shared/words/format.ts";
import { DutyBlock } from "./DutyBlock.tsx";
import { Facts } from "./Facts.tsx";
import type { Speech } from "../shared/words/speak.ts";
import { useCard, useSpeech } from "./language.ts";
import { Path } from "./Path.tsx";
import { isPublishedOnly, StateChip, stateWords } from "./StateChip.tsx";
import { Timeline } from "./Timeline.tsx";

interface Props {
  entry: Entry;
  view: CardView;
  /** The title is said above already, as the summary of a fold. */
  untitled?: boolean;
}

/** One act as it concerns one vendor and one reader: what it is, since when, what it makes them do, what it covers, who says so. */
export function AdvisoryArticle({ entry, view, untitled = false }: Props) {
  const { advisory, standing, reach, bearing } = entry;
  const { language, labels, today } = view;
  const t = useCard();
  const spoken = useSpeech();
  const { common } = spoken;
  const { originalTitle } = advisory;
  const binding = bearing.on === "must" || bearing.on === "should";
  // Dates to come are read before the duties; steps that are all past, after them.
  const timeline = advisory.milestones.length > 0 && (
    <Timeline milestones={advisory.milestones} next={standing.next} today={today} />
  );
  return (
    <article class="adv" aria-label={untitled ? advisory.title[language] : undefined}>
      {!untitled && <h3 class="title">{advisory.title[language]}</h3>}
      {originalTitle && (
        <p class="original">
          <bdi lang={originalTitle.lang}>{originalTitle.text}</bdi> ({common.ourTranslation})
        </p>
      )}
      <p class="meta">
        <StateChip advisory={advisory} state={standing.state} /> {common.kind[advisory.kind]},{" "}
        {sinceWhen(entry, spoken)}
      </p>
      {reach.how === "affiliate" && (
        <>
          <Path steps={reach.path} labels={labels}>
            <span class="arrow">{t.namedInTheAct}</span>
            <span class="chip ask">{t.coveredAsAffiliate}</span>
          </Path>
        </>
      )}
      {standing.next && timeline}
      {binding && <OwnDuties entry={entry} view={view} />}
      {!standing.next && timeline}
      <Facts entry={entry} view={view} />
      {!binding && <DutiesOfOthers entry={entry} view={view} />}
    </article>
  );
}

/** "since 13 Aug 2019"; what has ended says until when. */
function sinceWhen({ advisory, standing: { state } }: Entry, { language, common, card: t }: Speech): string {
  const { published, effective, ends, statusSince } = advisory;
  const start = effective ?? published;
  if (!start) return t.noDate;
  if (isPast(state)) {
    const end = ends ?? statusSince;
    return formatWhen(start, language) + (end ? ` – ${formatWhen(end, language)}` : "");
  }
  if (state === "announced" && effective) return fill(t.appliesFrom, { day: formatWhen(effective, language, true) });
  if (!hasForce(state) || isPublishedOnly(advisory)) return formatWhen(start, language);
  return common.since(formatWhen(start, language, true));
}

/** "Law, in force since 13 Aug 2019": an act in one line. */
export function inOneLine(entry: Entry, spoken: Speech): string {
  const { advisory, standing } = entry;
  const state = stateWords(advisory, standing.state, spoken);
  return `${spoken.common.kind[advisory.kind]}, ${state.charAt(0).toLowerCase()}${state.slice(1)} ${sinceWhen(entry, spoken)}`;
}

function OwnDuties({ entry: { bearing, standing }, view }: Props): ComponentChildren {
  const t = useCard();
  const { language, today } = view;
  if (bearing.duties.length === 0) return null;
  const heading =
    bearing.on === "must" ? t.whatYouMust : bearing.because?.force === "may" ? t.whatYouMay : t.whatIsAdvised;
  const due = bearing.duties
    .flatMap(({ by }) => (by ? [by.on] : []))
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const ahead = due.find((day) => firstDay(day) >= today);
  const deadline = ahead
    ? fill(t.by, { day: formatDay(ahead, language, true) })
    : standing.next
      ? fill(t.nextOn, { day: formatWhen(standing.next.when, language) })
      : due.length > 0 || bearing.duties.some(({ within }) => within)
        ? t.limitsBelow
        : t.noDeadline;
  return <DutyBlock heading={heading} deadline={deadline} duties={bearing.duties} today={today} />;
}

/** What an act asks of those whom it does bind, folded: an expert looks it up, nobody takes it for their own. */
function DutiesOfOthers({ entry: { advisory }, view: { language, today } }: Props) {
  const { common, card: t } = useSpeech();
  const asking = advisory.binds.filter(({ duties }) => duties.some(({ verb }) => verb !== "none"));
  if (asking.length === 0) return null;
  return (
    <details class="act others">
      <summary>
        <span>{t.whatItAsks}</span>
      </summary>
      {asking.map((bind) => (
        <DutyBlock
          key={bind.who.en + bind.role}
          heading={`${bind.who[language]} (${common.territory(bind.territory)})`}
          duties={bind.duties}
          today={today}
          ofOthers
        />
      ))}
    </details>
  );
}
