import { sha256 } from "../../lib/sha256.ts";
import type { StoreName } from "../stores.ts";
import type { Backup, BackupContents, ContentsName } from "./format.ts";

/** What an import does with the entries of one kind. */
export interface MergeCount {
  /** New here. */
  readonly added: number;
  /** Here already, the same. */
  readonly same: number;
  /** Different here; both versions are kept. */
  readonly both: number;
}

export interface Merge {
  readonly writes: readonly { readonly store: StoreName; readonly row: object }[];
  readonly counts: Readonly<Record<ContentsName, MergeCount>>;
}

type Write = Merge["writes"][number];

/**
 * What a backup adds to what is here. Nothing that is here is changed, but for a lesson's place,
 * which moves to the later of the two; where the same thing differs, both versions are kept.
 */
export function mergeBackup(here: BackupContents, { contents, madeAt }: Backup): Merge {
  const source = `backup:${madeAt}`;
  const aside = (subject: string, value: unknown, at: string): Write => ({
    store: "setAside",
    row: { subject, source, value, at },
  });
  const merged = {
    attempts: mergeLog("attempts", here, contents.attempts),
    disputes: mergeLog("disputes", here, contents.disputes),
    drafts: mergeKeyed({
      store: "drafts",
      damaged: here,
      here: here.drafts,
      incoming: contents.drafts,
      keyOf: (draft) => draft.exerciseId,
      valueOf: (draft) => draft.value,
      differs: (draft) => aside(`draft:${draft.exerciseId}`, draft.value, draft.savedAt),
    }),
    setAside: mergeKeyed({
      store: "setAside",
      damaged: here,
      here: here.setAside,
      incoming: contents.setAside,
      keyOf: (version) => JSON.stringify([version.subject, version.source]),
      valueOf: (version) => version.value,
      differs: (version) => aside(version.subject, version.value, version.at),
    }),
    places: mergePlaces(here.places, contents.places),
    values: mergeKeyed({
      store: "kv",
      damaged: here,
      here: here.values,
      incoming: contents.values,
      keyOf: (named) => named.key,
      valueOf: (named) => named.value,
      // The list of recent screens is this browser's own and not worth a question.
      differs: (named) =>
        named.key === "recent" ? null : aside(`kv:${named.key}`, named.value, named.at),
    }),
    sets: mergeKeyed({
      store: "sets",
      damaged: here,
      here: here.sets,
      incoming: contents.sets,
      keyOf: (set) => `${set.role}/${set.id}`,
      valueOf: (set) => set.value,
      differs: (set) => aside(`set:${set.role}/${set.id}`, set.value, set.savedAt),
    }),
  };
  return {
    writes: Object.values(merged).flatMap(({ writes }) => writes),
    counts: Object.fromEntries(
      Object.entries(merged).map(([name, { counts }]) => [name, counts]),
    ) as Record<ContentsName, MergeCount>,
  };
}

/** Stands for a row that can't be read, and differs from whatever comes in. */
const DAMAGED = "damaged";

/** Damaged rows keep their keys, so that nothing is ever written over them. */
function damagedIn<T>({ damaged }: Pick<BackupContents, "damaged">, store: StoreName): T[] {
  return damaged.flatMap((entry) =>
    entry.store === store && typeof entry.row === "object" && entry.row !== null
      ? [entry.row as T]
      : [],
  );
}

interface Part {
  readonly writes: readonly Write[];
  readonly counts: MergeCount;
}

/** By id; another entry under a known id gets an id made from its own contents, always the same. */
function mergeLog<T extends { readonly id: string }>(
  store: "attempts" | "disputes",
  here: Readonly<Record<"attempts" | "disputes", readonly { readonly id: string }[]>> &
    Pick<BackupContents, "damaged">,
  incoming: readonly T[],
): Part {
  const known = new Map(here[store].map((entry) => [entry.id, JSON.stringify(entry)]));
  for (const row of damagedIn<T>(here, store)) known.set(row.id, DAMAGED);
  const writes: Write[] = [];
  let [added, same, both] = [0, 0, 0];
  for (const entry of incoming) {
    const text = JSON.stringify(entry);
    const existing = known.get(entry.id);
    const renamed = { ...entry, id: `${entry.id.slice(0, 280)}~${sha256(text).slice(0, 12)}` };
    if (existing === text || (existing !== undefined && known.has(renamed.id))) {
      same += 1;
      continue;
    }
    const row = existing === undefined ? entry : renamed;
    if (existing === undefined) added += 1;
    else both += 1;
    known.set(row.id, JSON.stringify(row));
    writes.push({ store, row });
  }
  return { writes, counts: { added, same, both } };
}

function mergeKeyed<T extends object>({
  store,
  here,
  incoming,
  keyOf,
  valueOf,
  differs,
  damaged,
}: {
  readonly store: StoreName;
  readonly here: readonly T[];
  readonly damaged: Pick<BackupContents, "damaged">;
  readonly incoming: readonly T[];
  readonly keyOf: (entry: T) => string;
  readonly valueOf: (entry: T) => unknown;
  /** Where the incoming version goes when another one is here. */
  readonly differs: (entry: T) => Write | null;
}): Part {
  const known = new Map(here.map((entry) => [keyOf(entry), JSON.stringify(valueOf(entry))]));
  for (const row of damagedIn<T>(damaged, store)) known.set(keyOf(row), DAMAGED);
  const writes: Write[] = [];
  let [added, same, both] = [0, 0, 0];
  for (const entry of incoming) {
    const key = keyOf(entry);
    const text = JSON.stringify(valueOf(entry));
    const existing = known.get(key);
    if (existing === undefined) {
      added += 1;
      known.set(key, text);
      writes.push({ store, row: entry });
      continue;
    }
    const write = existing === text ? null : differs(entry);
    if (write) {
      both += 1;
      writes.push(write);
    } else {
      same += 1;
    }
  }
  return { writes, counts: { added, same, both } };
}

type Place = BackupContents["places"][number];

function mergePlaces(here: readonly Place[], incoming: readonly Place[]): Part {
  const known = new Map(here.map((place) => [place.lesson, place]));
  let [added, same] = [0, 0];
  const touched = new Set<string>();
  for (const place of incoming) {
    const existing = known.get(place.lesson);
    const next = existing ? laterPlace(existing, place) : place;
    if (existing) same += 1;
    else added += 1;
    if (next === existing) continue;
    known.set(place.lesson, next);
    touched.add(place.lesson);
  }
  const writes = [...touched].flatMap((lesson) => {
    const row = known.get(lesson);
    return row ? [{ store: "places" as const, row }] : [];
  });
  return { writes, counts: { added, same, both: 0 } };
}

function laterPlace(one: Place, other: Place): Place {
  const later = other.lastOpenedAt > one.lastOpenedAt ? other : one;
  const ends = [one.reachedEndAt, other.reachedEndAt].filter((end) => end !== null).toSorted();
  return {
    ...later,
    firstOpenedAt:
      one.firstOpenedAt < other.firstOpenedAt ? one.firstOpenedAt : other.firstOpenedAt,
    reachedEndAt: ends[0] ?? null,
  };
}
