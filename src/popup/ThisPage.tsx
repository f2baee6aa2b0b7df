import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { ALL_SITES, hostPattern } from "../shared/core-sites.ts";
import { sendMessage, type TabView } from "../shared/messages.ts";
import type { SiteMode } from "../shared/site-modes.ts";
import { PACK_NAME } from "../shared/words/packs.ts";
import { useLanguage } from "../ui/language.ts";
import type { Known } from "./Popup.tsx";
import { PageFindings } from "./PageFindings.tsx";
import type { Page } from "./use-page.ts";
import { useWords } from "./words.ts";

interface Props {
  tabId: number;
  page: Page;
  known: Known;
  /** A permission or a mode changed: look at the page again. */
  onChange: () => Promise<void>;
  onOpen: (vendorId: string) => void;
  onMode: (mode: SiteMode) => Promise<void>;
  /** What stands below the page's findings. */
  children: ComponentChildren;
}

/** What the page under the popup holds; or why that cannot be said, and what to do about it. */
export function ThisPage({ tabId, page, known, onChange, onOpen, onMode, children }: Props) {
  const t = useWords();
  if (page.step === "looking") return null;
  const { tab } = page;
  if (tab.pdf)
    return (
      <>
        <Sentence heading={t.pdf}>
          {t.pdfSentence}
          <p class="row">
            <a class="btn primary" href={`/src/check/index.html?pdf=${tabId}`} target="_blank">
              {t.checkPdf}
            </a>
          </p>
        </Sentence>
        {children}
      </>
    );
  if (tab.access === "never")
    return (
      <>
        <Sentence heading={t.never}>{t.neverSentence}</Sentence>
        {children}
      </>
    );
  if (tab.access === "missing" || !page.page)
    return (
      <>
        <NotChecked tabId={tabId} tab={tab} onChange={onChange} />
        {children}
      </>
    );
  return (
    <>
      {tab.mode === "off" ? (
        <Sentence heading={t.off}>
          {t.offBefore}
          <b>{tab.host}</b>
          {t.offAfter}
          <p class="row">
            <button type="button" class="btn primary" onClick={() => void onMode("marks")}>
              {t.turnOn}
            </button>
          </p>
        </Sentence>
      ) : (
        <PageFindings tabId={tabId} tab={tab} page={page.page} known={known} onChange={onChange} onOpen={onOpen} />
      )}
      {children}
    </>
  );
}

function Sentence({ heading, children }: { heading: string; children: ComponentChildren }) {
  const t = useWords();
  return (
    <section class="sect">
      <h2 class="lbl">{t.onThisPage}</h2>
      <p class="say">{heading}</p>
      <div class="small">{children}</div>
    </section>
  );
}

type Outcome = "refused" | "cannot-read";

/** No permission stands for this page: what Caveat would read and send, and three ways to let it. */
function NotChecked({
  tabId,
  tab: { host, askable, pack },
  onChange,
}: {
  tabId: number;
  tab: TabView;
  onChange: Props["onChange"];
}) {
  const t = useWords();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const once = async (): Promise<void> => {
    if (await sendMessage("checkOnce", tabId)) await onChange();
    else setOutcome("cannot-read");
  };
  // Asked in the click itself: the browser shows its question only then. The background reads the open page on the grant.
  const always = async (origins: string[]): Promise<void> => {
    if (!(await browser.permissions.request({ origins }))) return setOutcome("refused");
    if (await sendMessage("checkOnce", tabId)) await onChange();
  };
  return (
    <Sentence heading={t.notChecked}>
      {t.notCheckedBefore}
      <b>{host}</b>
      {t.notCheckedAfter}
      <p class="row">
        <button type="button" class="btn primary" onClick={() => void once()}>
          {t.checkOnce}
        </button>
        {askable && (
          <>
            <button type="button" class="btn" onClick={() => void always([hostPattern(host)])}>
              {t.alwaysHere}
            </button>
            {pack && (
              <button type="button" class="btn" onClick={() => void always(pack.origins)}>
                {t.packToo(PACK_NAME[language](pack), pack.sites)}
              </button>
            )}
            <button type="button" class="btn quiet" title={t.allSitesNote} onClick={() => void always([ALL_SITES])}>
              {t.allSites}
            </button>
          </>
        )}
      </p>
      <output>{outcome === "refused" ? t.refused : outcome === "cannot-read" ? t.cannotRead : ""}</output>
      <dl class="facts">
        <Fact name={t.itReads}>{t.itReadsWhat}</Fact>
        <Fact name={t.itSends}>{t.itSendsWhat}</Fact>
        <Fact name={t.lookUpHeading}>{t.lookUpNote}</Fact>
      </dl>
    </Sentence>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
