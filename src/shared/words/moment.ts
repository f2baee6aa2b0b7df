import { formatDay, type Language } from "./format.ts";

/** A moment on the reader's clock: "24 Nov 2026, 09:41 (UTC+1)". */
export function formatMoment(moment: Date, language: Language): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const offset = -moment.getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = offset === 0 ? "UTC" : `UTC${offset < 0 ? "−" : "+"}${hours}${minutes ? `:${two(minutes)}` : ""}`;
  return `${formatDay(day, language)}, ${two(moment.getHours())}:${two(moment.getMinutes())} (${zone})`;
}
