import * as z from "zod/mini";
import { err } from "../../lib/result.ts";
import { backupProblem } from "./problem.ts";
import { readBackupBytes } from "./read.ts";

// A strict Content-Security-Policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

globalThis.onmessage = async (event: MessageEvent) => {
  globalThis.postMessage(await read(event.data as Blob));
};

async function read(file: Blob) {
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err(backupProblem("unreadable"));
  }
  return readBackupBytes(bytes);
}
