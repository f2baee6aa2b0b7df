import { Brand } from "../ui/Brand.tsx";
import { useWords } from "./words.ts";

/** The head of our full pages, with the way to the settings. */
export function TopLine({ current }: { current: "check" | "record" }) {
  const t = useWords();
  return (
    <header class="top">
      <p class="brand">
        <Brand size={22} />
        Caveat
      </p>
      <nav aria-label={t.page.nav}>
        <ul>
          <li>
            <a href="/src/check/index.html" aria-current={current === "check" ? "page" : undefined}>
              {t.title}
            </a>
          </li>
          <li>
            <a href="/src/options/index.html">{t.page.settings}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
