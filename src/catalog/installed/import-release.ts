import type { CompileProgress } from "../../domain/codebook/release/compile.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { ImportRequest, ImportResponse, ReadRelease } from "./protocol.ts";

/** Reads the files in a worker. The error is `cancelled`, or says why they could not be read at all. */
export function importRelease(
  files: readonly File[],
  {
    isReconstructed,
    onProgress,
    signal,
  }: {
    readonly isReconstructed: boolean;
    readonly onProgress: (progress: CompileProgress) => void;
    readonly signal: AbortSignal;
  },
): Promise<Result<ReadRelease, string>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
    const end = (result: Result<ReadRelease, string>) => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener("abort", () => {
      end(err("cancelled"));
    });
    worker.addEventListener("error", (event) => {
      end(err(event.message === "" ? "The reader could not be started." : event.message));
    });
    worker.addEventListener("message", ({ data }) => {
      const response = data as ImportResponse;
      if (response.type === "progress") onProgress(response.progress);
      else if (response.type === "done") end(ok(response.release));
      else end(err(response.message));
    });
    const request: ImportRequest = { files, isReconstructed };
    worker.postMessage(request);
  });
}
