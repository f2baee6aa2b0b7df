import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { fromOf, policyAsText } from "../shared/policy/as-text.ts";
import { sayFault } from "../shared/policy/say-fault.ts";
import { sayValue } from "../shared/policy/say-value.ts";
import type { PolicyView } from "../shared/policy/view.ts";
import { POLICY } from "../shared/words/policy.ts";
import { useLanguage } from "../ui/language.ts";
import { onPolicyChange, readPolicyAgain, usePolicy } from "./use-policy.ts";

/** What the organisation sets on this computer, what of it is in effect, and what is wrong with it. `onChange` hears that it changed. */
export function PolicyPart({ onChange }: { onChange: () => void }) {
  const language = useLanguage();
  const t = POLICY[language];
  const policy = usePolicy();
  useEffect(() => onPolicyChange(onChange), [onChange]);
  return (
    <section class="panel" id="policy">
      <div class="ph">
        <h2>{t.policy}</h2>
        {policy && <span class="small muted">{t.read[policy.source]}</span>}
      </div>
      {policy &&
        (policy.set || policy.error !== undefined ? <Managed policy={policy} /> : <p class="muted">{t.none}</p>)}
    </section>
  );
}

function Managed({ policy }: { policy: PolicyView }) {
  const language = useLanguage();
  const t = POLICY[language];
  const { organisation, installType, version, id, faults, announced, error } = policy;
  const name = organisation?.name ?? t.yourOrganisation;
  return (
    <>
      <p>
        <b>{t.managedBy(name)}</b>
        {organisation?.contact && (
          <>
            {" · "}
            <a href={organisation.contact} target="_blank" rel="noreferrer">
              {t.contact}
            </a>
          </>
        )}
      </p>
      <p class="small muted">
        {t.installed[installType as keyof typeof t.installed] ?? t.installed.other} · Caveat {version} ·{" "}
        <span class="mono">{id}</span>
        {policy.firefox && ` · ${t.readAtStart}`}
      </p>
      {error !== undefined && <p class="note strong">{t.unreadable(error)}</p>}
      {announced && <p class="small">{t.expected(announced.arrived, announced.of)}</p>}
      {faults.length > 0 && <p class="note">{t.something(faults.length)}</p>}
      <Keys policy={policy} />
      <Access policy={policy} name={name} />
      <Copy policy={policy} />
    </>
  );
}

function Keys({ policy: { keys, faults, version } }: { policy: PolicyView }) {
  const language = useLanguage();
  const t = POLICY[language];
  const unknown = faults.filter(({ key }) => key === undefined);
  const say = (fault: PolicyView["faults"][number]): string =>
    `${fault.path ? `${fault.path}: ` : ""}${sayFault(fault, language, version)}`;
  return (
    <>
      <table class="t">
        <caption class="vh">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.setting}</th>
            <th scope="col">{t.columns.value}</th>
            <th scope="col">{t.columns.from}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                {t.keys[one.key][0]} <span class="small muted mono">{one.key}</span>
              </th>
              <td>
                {sayValue(one.key, one.value as never, language)}
                {one.missing && <p class="small">{t.vanished}</p>}
                {faults
                  .filter(({ key }) => key === one.key)
                  .map((fault) => (
                    <p key={fault.path} class="small">
                      {t.wrong(say(fault))}
                    </p>
                  ))}
              </td>
              <td>{fromOf(one, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.map((fault) => (
        <p key={fault.path} class="small">
          {say(fault)}
        </p>
      ))}
    </>
  );
}

/** Asks the browser once for every site that the organisation wants read. What was refused stays listed and is not asked again by itself. */
function Access({ policy: { access }, name }: { policy: PolicyView; name: string }) {
  const t = POLICY[useLanguage()];
  const [refused, setRefused] = useState(false);
  if (access.patterns.length === 0) return null;
  const ask = async (): Promise<void> => {
    setRefused(!(await browser.permissions.request({ origins: access.missing }).catch(() => false)));
    readPolicyAgain();
  };
  return (
    <>
      <h3 class="h3">{t.keys.access[0]}</h3>
      {access.missing.length === 0 ? (
        <p class="small">{t.allowed}</p>
      ) : (
        <>
          <p class="row">
            <button type="button" class="btn" onClick={() => void ask()}>
              {t.allow(name, access.missing.length)}
            </button>
          </p>
          <p class="small muted mono">
            {access.missing.map((pattern) => pattern.slice("https://".length, -2)).join(", ")}
          </p>
        </>
      )}
      <output class="small">{refused && t.refusedByBrowser}</output>
    </>
  );
}

function Copy({ policy }: { policy: PolicyView }) {
  const t = POLICY[useLanguage()];
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="btn quiet"
          onClick={() => void navigator.clipboard.writeText(policyAsText(policy)).then(() => setCopied(true))}
        >
          {t.copy}
        </button>
        <output class="small">{copied && t.copied}</output>
      </p>
      <p class="small muted">{t.where}</p>
    </>
  );
}
