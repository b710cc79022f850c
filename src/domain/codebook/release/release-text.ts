import { err, ok, type Result } from "../../../lib/result.ts";

/** The beginning of a file as text, however it is encoded; what a cut character leaves behind does not matter. */
export function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes);
}

/**
 * A whole file as text: UTF-16 where it begins so, else UTF-8. Older plain files have single characters of Windows;
 * XML has them only where it says so, and is refused otherwise with the line of the first.
 */
export function decodeRelease(bytes: Uint8Array): Result<string, string> {
  const wide = utf16Of(bytes);
  const text = decode(bytes, wide ?? "utf-8");
  if (text !== undefined) return ok(text);
  if (wide !== undefined) return err(`is no whole text in ${wide.toUpperCase()}`);
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder("windows-1252").decode(bytes.subarray(0, 200)),
  )?.[1];
  const isXml = declared !== undefined || bytes[0] === LESS_THAN;
  if (isXml && !/^(?:iso-8859-1|windows-1252)$/i.test(declared ?? "")) {
    return err(`is not in UTF-8: line ${firstBadLine(bytes)} holds bytes of another encoding`);
  }
  return ok(new TextDecoder("windows-1252").decode(bytes));
}

const LESS_THAN = 0x3c;
const LINE_FEED = 0x0a;

function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0))
    return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN))
    return "utf-16be";
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (decode(bytes.subarray(start, end), "utf-8") === undefined) return line;
    start = end + 1;
  }
  return line;
}
