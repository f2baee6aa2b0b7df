/** The sign of Caveat: a line of text over an underline that rises to it, the editor's caret. Beside the word, so hidden from screen readers. */
export function Brand({ size }: { size: number }) {
  return (
    <svg class="brandmark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#0a5a66" />
      <path d="M3 4.75h10" stroke="#fff" stroke-opacity=".75" stroke-width="1.5" stroke-linecap="round" />
      <path
        d="M2.5 12h3.4L8 8.2l2.1 3.8h3.4"
        fill="none"
        stroke="#fff"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
