import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Evidence } from "../core/evidence/record.ts";
import type { Values } from "../shared/policy/keys.ts";
import { actionsFor } from "../shared/actions/actions-for.ts";
import { recordDecisions, whoRead } from "../shared/report/record-own.ts";
import { actTitle } from "../shared/report/act-title.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../shared/report/evidence-html.ts";
import { recordChanges, recordRows } from "../shared/report/record-rows.ts";
import { recordLead } from "../shared/report/record-lead.ts";
import { formatMoment } from "../shared/words/moment.ts";
import { Brand } from "../ui/Brand.tsx";
import { Actions } from "./Actions.tsx";
import { Checksum } from "./Checksum.tsx";
import { RecordActs } from "./RecordActs.tsx";
import { RecordNames } from "./RecordNames.tsx";
import { RecordRows } from "./RecordRows.tsx";
import { saveFile } from "../ui/save-file.ts";
import { fileName } from "./file-name.ts";
import { useWords } from "./words.ts";

interface Props {
  record: Evidence;
  /** ISO date. */
  today: string;
  onNote: (note: string) => void;
  /** Lines that the organisation asks for; what is filled in stands in the record. */
  fields: Values["recordFields"];
  onFields: (fields: Record<string, string>) => void;
  /** The page's address, and whether it is in the record; absent where there is none. */
  address?: { of: string; in: boolean; onIn: (isIn: boolean) => void };
  onBack?: () => void;
}

/** So many rows are shown; the saved record holds all. */
const SHOWN = 200;

/** A record as a file: its text and type. */
const SAVED = {
  json: (record: Evidence) => [`${JSON.stringify(record, null, 2)}\n`, "application/json"],
  csv: (record: Evidence) => [evidenceAsCsv(record), "text/csv"],
  html: (record: Evidence) => [evidenceAsHtml(record), "text/html"],
} satisfies Record<string, (record: Evidence) => [text: string, type: string]>;
type Leaving = "print" | keyof typeof SAVED;

/** A record: what was checked, when, for whom, on what data, and what came of it. To save, print, and take texts from. */
export function RecordView({ record, today, onNote, fields, onFields, address, onBack }: Props) {
  const t = useWords();
  const [said, setSaid] = useState("");
  const decisions = recordDecisions(record);
  const [rows, changes] = useMemo(() => [recordRows(record, SHOWN), recordChanges(record, SHOWN)], [record]);
  useEffect(() => {
    document.title = `Caveat: ${t.record.title}`;
  }, [t]);
  const filled = Object.fromEntries((record.fields ?? []).map(({ id, value }) => [id, value]));
  const [typed, setTyped] = useState(filled);
  const [note, setNote] = useState(record.note ?? "");
  const heldRef = useRef<Leaving | undefined>(undefined);
  // A record is made anew for what is typed or ticked, which takes a moment.
  const isBehind =
    note !== (record.note ?? "") ||
    fields.some(({ id }) => (typed[id] ?? "") !== (filled[id] ?? "")) ||
    (address !== undefined && address.in !== (record.checked.address !== undefined));
  /** Nothing leaves this page while a line is empty that the organisation wants in every record, or before what was typed is in the record. */
  const leave = (how: Leaving): void => {
    const missing = fields.find(({ id, required }) => required && !typed[id]);
    if (missing) {
      setSaid(t.record.fillIn(missing.label));
      document.getElementById(`field-${missing.id}`)?.focus();
    } else if (isBehind) heldRef.current = how;
    else if (how === "print") window.print();
    else {
      const name = fileName("record", today, how);
      const [text, type] = SAVED[how](record);
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
      setSaid(t.page.saved(name));
    }
  };
  useEffect(() => {
    const held = heldRef.current;
    if (!held || isBehind) return;
    heldRef.current = undefined;
    leave(held);
  });
  return (
    <article class="panel">
      {onBack && (
        <p class="noprint">
          <button type="button" class="link" onClick={onBack}>
            {t.page.back}
          </button>
        </p>
      )}
      <div class="ph">
        <h1>
          <Brand size={32} />
          {t.record.title}
        </h1>
      </div>
      <p class="lead">{recordLead(record)}</p>
      <About record={record} />
      <form class="noprint note-field" onSubmit={(event) => event.preventDefault()}>
        {address && (
          <div class="opt">
            <input
              type="checkbox"
              id="with-address"
              checked={address.in}
              aria-describedby="address-hint"
              onChange={({ currentTarget }) => address.onIn(currentTarget.checked)}
            />
            <label for="with-address">
              {t.record.withAddress}
              <small id="address-hint">
                <bdi class="mono">{address.of}</bdi>. {t.record.addressHint}
              </small>
            </label>
          </div>
        )}
        {fields.map(({ id, label, required }) => (
          <label key={id} class="field">
            {label}
            {required && ` (${t.record.required})`}
            <input
              type="text"
              id={`field-${id}`}
              maxLength={200}
              required={required}
              autocomplete="off"
              onChange={({ currentTarget }) => {
                const now = { ...typed, [id]: currentTarget.value.trim() };
                setTyped(now);
                onFields(now);
              }}
            />
          </label>
        ))}
        <label class="field" for="note">
          {t.record.Note}
        </label>
        <textarea
          id="note"
          rows={2}
          maxLength={2000}
          aria-describedby="note-hint"
          onChange={({ currentTarget }) => {
            const now = currentTarget.value.trim();
            setNote(now);
            onNote(now);
          }}
        />
        <p class="small muted" id="note-hint">
          {t.record.noteHint}
        </p>
      </form>
      {changes && <RecordRows table={changes} />}
      {rows ? <RecordRows table={rows} /> : <RecordNames record={record} />}
      <RecordActs record={record} />
      {decisions.length > 0 && (
        <>
          <h2 class="h3">{t.record.decisions}</h2>
          <p class="small muted">{t.record.decisionsAre}</p>
          <ul>
            {decisions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Actions actions={actionsFor(record)} />
      <p class="small muted after">{record.coverage}</p>
      <p class="small muted noprint">{t.record.verify}</p>
      <div class="row noprint">
        <button type="button" class="btn primary" onClick={() => leave("print")}>
          {t.page.print}
        </button>
        {(["json", "csv", "html"] as const).map((how) => (
          <button key={how} type="button" class="btn" onClick={() => leave(how)}>
            {t.page.saveAs[how]}
          </button>
        ))}
      </div>
      <output class="small">{said}</output>
    </article>
  );
}

/** What, when, for whom, on what data. */
function About({ record }: { record: Evidence }) {
  const t = useWords().record;
  const { checked, language, dataset, note } = record;
  return (
    <dl class="kv">
      <Fact name={t.What}>
        {t.what[checked.what]}
        {checked.called && (
          <>
            , <bdi>{checked.called}</bdi>
          </>
        )}
        {checked.address && (
          <>
            , <bdi class="mono">{checked.address}</bdi>
          </>
        )}
      </Fact>
      {checked.lines !== undefined && <Fact name={t.lines}>{checked.lines.toLocaleString(language)}</Fact>}
      <Fact name={t.When}>
        <time dateTime={record.made}>{formatMoment(new Date(record.made), language)}</time>
      </Fact>
      <Fact name={t.For}>{whoRead(record)}</Fact>
      {record.fields?.map(
        ({ id, label, value }) =>
          value && (
            <Fact key={id} name={label}>
              {value}
            </Fact>
          ),
      )}
      <Fact name={t.Data}>
        {t.version(dataset.version)}, {dataset.from === "bundled" ? t.bundledData : t.fromFeed}
        {dataset.feed && (
          <>
            {" "}
            <span class="mono small">{dataset.feed}</span>
          </>
        )}
        <br />
        <span class="mono small">sha256 {dataset.sha256}</span>
        {dataset.keys.map((key) => (
          <span key={key}>
            <br />
            <span class="small">
              {t.signedBy} <span class="mono">{key}</span>
            </span>
          </span>
        ))}
        {dataset.others.map(({ prefix, feed, version, sha256 }) => (
          <span key={prefix}>
            <br />
            {feed}, {t.version(version)} <span class="mono small">sha256 {sha256}</span>
          </span>
        ))}
      </Fact>
      {checked.notes && <Fact name={t.notes}>{checked.notes.join(" ")}</Fact>}
      {checked.answers.length > 0 && (
        <Fact name={t.answers}>
          <Answers record={record} />
        </Fact>
      )}
      {note && <Fact name={t.Note}>{note}</Fact>}
      <Fact name={t.checksum}>
        <Checksum of={record.checksum} />
      </Fact>
    </dl>
  );
}

function Answers({ record }: { record: Evidence }) {
  const t = useWords();
  const { dataset, language } = record;
  return (
    <ul>
      {record.checked.answers.map(({ act, title = act, answer, line }) => (
        <li key={`${act} ${line}`}>
          {line !== undefined && `${t.line} ${line}: `}
          {actTitle({ id: act, title }, dataset.others, language)}: {t.record.answer[answer]}
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
