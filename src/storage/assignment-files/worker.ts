import * as z from "zod/mini";
import {
  LARGEST_FILE,
  openFile,
  type FileProblem,
  type OpenedFile,
} from "../../domain/assignments/file.ts";
import { err, type Result } from "../../lib/result.ts";

// A strict Content-Security-Policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

globalThis.onmessage = async (event: MessageEvent) => {
  globalThis.postMessage(await read(event.data as Blob));
};

async function read(
  file: Blob,
): Promise<
  Result<OpenedFile, FileProblem | { readonly kind: "unreadable"; readonly fields: readonly [] }>
> {
  let bytes;
  try {
    bytes = await readAtMost(file, LARGEST_FILE);
  } catch {
    return err({ kind: "unreadable", fields: [] });
  }
  return openFile(bytes);
}

/** Counts the bytes that come, whatever size is declared; one byte more than allowed is enough to know. */
async function readAtMost(file: Blob, largest: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = file.stream().getReader();
  while (size <= largest) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
  }
  await reader.cancel();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
