import type { HTTPRequest, Page } from "puppeteer-core";

export interface Answer {
  body: Buffer | string;
  /** Value of the content-type header. */
  type: string;
}

/** What a tab may get. */
export interface Answers extends Answer {
  /** The page's own scripts run. */
  scripts: boolean;
  /** Further answers, by path. */
  also?: Readonly<Record<string, Answer>>;
}

/** The first visit of the tab gets the saved page, in whatever scheme it came; every request that is not answered is refused. */
export async function answerOnly(page: Page, answers: Answers): Promise<void> {
  let answered = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    const url = new URL(request.url());
    if (/^(data|blob|about|chrome-extension|moz-extension):/.test(url.protocol)) return request.continue();
    const visits = request.isNavigationRequest();
    const also = answers.also?.[url.pathname];
    if (!answered && visits && request.frame() === page.mainFrame()) {
      answered = true;
      const headers = answers.scripts ? {} : { "content-security-policy": "script-src 'none'" };
      return request.respond({
        status: 200,
        headers: { "content-type": answers.type, ...headers },
        body: answers.body,
      });
    }
    if (also) return request.respond({ status: 200, headers: { "content-type": also.type }, body: also.body });
    // A visit that is refused would put an error page in place of ours; an empty answer leaves all as it is.
    return visits ? request.respond({ status: 204 }) : request.abort();
  };
  await page.setRequestInterception(true);
  // A request whose page has gone cannot be answered, and need not be.
  page.on("request", (request) => void answer(request).catch(() => undefined));
}
