/** Reads official files off the main thread; whoever ends the worker cancels, and nothing was stored. */
import { compileRelease, type ReleaseInput } from "../../domain/codebook/release/compile.ts";
import { packRelease } from "./installed-edition.ts";
import type { ImportRequest, ImportResponse } from "./protocol.ts";

const EVERY_YEAR: ReadonlySet<number> = new Set(Array.from({ length: 100 }, (_, at) => 2000 + at));

globalThis.onmessage = async (event: MessageEvent) => {
  const { files, isReconstructed } = event.data as ImportRequest;
  try {
    const inputs: ReleaseInput[] = [];
    for (const file of files) {
      inputs.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    const compiled = await compileRelease(inputs, {
      ...(isReconstructed ? { reconstructed: EVERY_YEAR } : {}),
      onProgress: (progress) => {
        reply({ type: "progress", progress });
      },
    });
    if (!compiled.ok) return;
    const { years, found, unreadable, otherCount } = compiled.value;
    reply({
      type: "done",
      release: {
        editions: packRelease(compiled.value),
        found,
        unreadable,
        otherCount,
        differences: years.map(({ edition, differences }) => ({
          title: edition.edition.title,
          messages: differences.map(({ message }) => message),
        })),
      },
    });
  } catch (error) {
    reply({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};

function reply(response: ImportResponse): void {
  globalThis.postMessage(response);
}
