/** The half of PDF.js that parses. It has no types of its own; loaded, it stands at `globalThis.pdfjsWorker`. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
