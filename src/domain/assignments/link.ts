import { deflateSync } from "fflate";
import { canonicalJson } from "../../lib/canonical-json.ts";
import { firstHostilePath } from "../../lib/hostile-json.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { crc32 } from "../../lib/crc32.ts";
import { inflateAtMost } from "./inflate.ts";
import { fieldProblems, type FieldProblem } from "./parts.ts";
import { assignmentSetSchema, SET_VERSION, type AssignmentSet } from "./set.ts";

/** The first byte of every link is the version of its set. The checksum stands at the same place in every version. */
const VERSIONS: readonly (number | undefined)[] = [1, SET_VERSION];

/** Bytes of JSON that a link may hold; the largest set needs about a third. */
const LARGEST_SET = 64 * 1024;
/** Characters of a link's payload. */
const LONGEST_PAYLOAD = 48 * 1024;
const CHECKSUM_BYTES = 4;

/** From here on some mail programs and learning platforms cut addresses off. */
export const COMFORTABLE_LINK = 2000;

export type LinkProblemKind =
  /** The address has no payload. */
  | "empty"
  /** Cut off or changed on the way: the checksum does not fit. */
  | "damaged"
  /** Made by a newer version of the program. */
  | "newer-version"
  | "too-large"
  /** Whole, yet no set that this program would have made. */
  | "not-a-set";

export interface LinkProblem {
  readonly kind: LinkProblemKind;
  /** What is wrong with which field, where the kind is `not-a-set`. */
  readonly fields: readonly FieldProblem[];
}

/**
 * What deflate may refer back to before the first byte, so that the names of the fields cost a link
 * next to nothing. Part of version 1: never changed.
 */
const DICTIONARY = new TextEncoder().encode(
  '-follow-up-visit-with-screening-medicare-wellness","slug":"{"attempts":"unlimited","contentVersion":"","counts":"first","latest","createdAt":"2027-2026-00.000Z","due":{"local":"T23:59","zone":"America/Los_Angeles","zone":"America/Denver","zone":"America/Chicago","zone":"America/New_York"},"due":null,"feedback":"after-due","feedback":"after-hand-in","feedback":"after-each-attempt","format":"chart-to-claim/assignment-set","id":"","instructions":"","order":"fixed","order":"any","passMark":80,"scenarios":[{"slug":""},{"slug":""}],"title":"","version":1}',
);

/**
 * A set as the last part of an address, `#/a/<payload>`: version byte, deflated canonical JSON, CRC-32
 * of both with the lowest byte first, in base64url. One changed character touches at most 16
 * neighboring bits, and a CRC-32 detects every such change, so that it never yields another set.
 */
export function encodeLink(set: AssignmentSet): string {
  const json = new TextEncoder().encode(canonicalJson(set));
  const deflated = deflateSync(json, { level: 9, dictionary: DICTIONARY });
  const bytes = new Uint8Array(1 + deflated.length + CHECKSUM_BYTES);
  bytes[0] = set.version;
  bytes.set(deflated, 1);
  const checksum = crc32(bytes.subarray(0, -CHECKSUM_BYTES));
  new DataView(bytes.buffer).setUint32(bytes.length - CHECKSUM_BYTES, checksum, true);
  return toBase64Url(bytes);
}

/** Reads the payload of a link; forgives line breaks that mail puts in, and punctuation behind it. */
export function decodeLink(payload: string): Result<AssignmentSet, LinkProblem> {
  const refuse = (kind: LinkProblemKind, fields: readonly FieldProblem[] = []) =>
    err({ kind, fields });
  if (payload.length > LONGEST_PAYLOAD) return refuse("too-large");
  const text = payload.replace(/\s+/g, "").replace(/[^\w-]+$/, "");
  if (text === "") return refuse("empty");
  const bytes = fromBase64Url(text);
  if (!bytes || bytes.length <= CHECKSUM_BYTES + 1) return refuse("damaged");
  const stored = new DataView(bytes.buffer).getUint32(bytes.length - CHECKSUM_BYTES, true);
  if (crc32(bytes.subarray(0, -CHECKSUM_BYTES)) !== stored) return refuse("damaged");
  if (!VERSIONS.includes(bytes[0])) return refuse("newer-version");
  const inflated = inflateAtMost(bytes.subarray(1, -CHECKSUM_BYTES), LARGEST_SET, DICTIONARY);
  if (!inflated.ok) return refuse(inflated.error);
  const json = parseJson(inflated.value);
  if (!json.ok) return refuse("not-a-set", [{ path: "", message: "not JSON" }]);
  const hostile = firstHostilePath(json.value, 8);
  if (hostile !== null) {
    return refuse("not-a-set", [{ path: hostile.slice(0, 120), message: "does not belong here" }]);
  }
  const set = assignmentSetSchema.safeParse(json.value);
  return set.success ? ok(set.data) : refuse("not-a-set", fieldProblems(set.error.issues));
}

function parseJson(bytes: Uint8Array): Result<unknown, "not-json"> {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return err("not-json");
  }
}
