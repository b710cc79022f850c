import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import { bestAssignment } from "../../domain/grading/assignment.ts";
import { createBench, FULL, linesOf, namesOfCoded, type Bench, type Trial } from "./bench.ts";
import { defensePoints, kindPoints } from "./points.ts";
import { lineId, linePath, readAddedService, readCode, readCorrection } from "./read.ts";
import type {
  AuditAnswer,
  AuditKey,
  AuditPrompt,
  Correction,
  MissedLine,
  PlantedError,
  Review,
} from "./schema.ts";

/** Points for one error that was found. */
export interface FoundPoints {
  /** 0 to 2 */
  readonly kind: number;
  /** 0 to 4 */
  readonly correction: number;
  /** 0 to 2 */
  readonly defense: number;
}

/** A coded line, an added line or a missed one, with what the audit makes of it. */
export interface JudgedLine {
  /** Into the answer; `/missed/0` into the key for what nobody added. */
  readonly path: string;
  readonly verdict: "found" | "overlooked" | "false alarm" | "agreed" | "allowed";
  readonly because: PlantedError | MissedLine | undefined;
  readonly points: FoundPoints | undefined;
}

/** Every line of a complete audit beside the key: the coded lines, the added ones, then what was missed. */
export function judgeAudit(
  prompt: AuditPrompt,
  key: AuditKey,
  answer: AuditAnswer,
  codeSets: CodeSets,
): readonly JudgedLine[] {
  const bench = createBench(prompt, key, codeSets);
  const additions = additionsIn(prompt, key, answer);
  const matches = matchMissed(bench, key, additions);
  const spare = additions.filter((_, index) => !matches.includes(index));
  const partners = partnersIn(bench, key, answer, spare);
  const used = new Set(partners.values());
  const errors = key.errors.map((error, index) => {
    const at = flaggedAt(error, answer);
    if (at === undefined) return { error, at, points: undefined };
    const review = reviewOf(answer, at);
    const isTaken = !spare.some(({ path }) => path === linePath(lineId(at)) && !used.has(path));
    const credit = partners.has(index)
      ? FULL
      : correctionCredit(bench, index, error, at, review, isTaken);
    return { error, at, points: pointsFor(prompt, error, review, credit) };
  });
  const coded = namesOfCoded(prompt).flatMap((name): readonly JudgedLine[] => {
    const path = linePath(lineId(name));
    const found = errors.find(({ at }) => at === name);
    if (found) {
      return [{ path, verdict: "found", because: found.error, points: found.points }];
    }
    const planted = errors.find(({ error, at }) => error.line === name && at === undefined);
    const overlooked: readonly JudgedLine[] = planted
      ? [{ path, verdict: "overlooked", because: planted.error, points: undefined }]
      : [];
    const isPair = errors.some(
      ({ error, at }) => at !== undefined && linesOf(error).includes(name),
    );
    const flagged = reviewOf(answer, name)?.verdict === "error";
    const isAlarm = flagged && !(isPair && reviewOf(answer, name)?.action === "place");
    if (isAlarm) {
      return [
        ...overlooked,
        { path, verdict: "false alarm", because: undefined, points: undefined },
      ];
    }
    return planted
      ? overlooked
      : [{ path, verdict: "agreed", because: undefined, points: undefined }];
  });
  return [...coded, ...judgeAdded(prompt, bench, key, additions, matches, used)];
}

/** A line that the auditor adds: on its own, or because a line to be removed was given another code instead. */
interface Addition {
  readonly path: string;
  readonly isOwn: boolean;
  readonly trial: Trial;
  readonly finding: Pick<Review, "kind" | "citation" | "evidence">;
}

function additionsIn(
  prompt: AuditPrompt,
  { errors }: AuditKey,
  answer: AuditAnswer,
): readonly Addition[] {
  const recoded = errors.flatMap(({ line, correction }): readonly Addition[] => {
    const review = reviewOf(answer, line);
    const id = lineId(line);
    const code = review?.action === "code" ? readCode(id.part, review.value) : undefined;
    if (!review || code === undefined || !("remove" in correction)) return [];
    const service = prompt.coded.services[id.index];
    const trial =
      id.part === "diagnoses"
        ? { diagnoses: [code] }
        : { services: service ? [{ ...service, code }] : [] };
    return [{ path: linePath(id), isOwn: false, trial, finding: review }];
  });
  return [
    ...answer.addedDiagnoses.map((line, index) => ({
      path: `/addedDiagnoses/${index}`,
      isOwn: true,
      trial: { diagnoses: [readCode("diagnoses", line.code) ?? line.code] },
      finding: line,
    })),
    ...answer.addedServices.map((line, index) => {
      const read = readAddedService(line);
      const trial = { services: read ? [read] : [] };
      return { path: `/addedServices/${index}`, isOwn: true, trial, finding: line };
    }),
    ...recoded,
  ];
}

/** For each missed line the index of the addition that comes closest to it, half right at least. */
function matchMissed(
  bench: Bench,
  key: AuditKey,
  additions: readonly Addition[],
): readonly (number | undefined)[] {
  const columns = bestAssignment(
    key.missed.map((_, missed) =>
      additions.map(({ trial, isOwn }) => {
        const credit = bench.credit([{ missed }], trial);
        return credit < FULL / 2 ? 0 : credit * 2 + Number(isOwn);
      }),
    ),
    additions.length,
  );
  return key.missed.map((_, missed) => columns[missed]);
}

function judgeAdded(
  prompt: AuditPrompt,
  bench: Bench,
  key: AuditKey,
  additions: readonly Addition[],
  matches: readonly (number | undefined)[],
  used: ReadonlySet<string>,
): readonly JudgedLine[] {
  const matched = key.missed.map((missed, index): JudgedLine => {
    const addition = additions[matches[index] ?? -1];
    if (!addition) {
      const path = `/missed/${index}`;
      return { path, verdict: "overlooked", because: missed, points: undefined };
    }
    const credit = bench.credit([{ missed: index }], addition.trial);
    const points = pointsFor(prompt, missed, addition.finding, credit);
    return { path: addition.path, verdict: "found", because: missed, points };
  });
  const others = additions.flatMap(({ path, isOwn, trial }, index): readonly JudgedLine[] => {
    if (!isOwn || matches.includes(index)) return [];
    const isAllowed = used.has(path) || bench.score([], trial) >= bench.score([]);
    const verdict = isAllowed ? "allowed" : "false alarm";
    return [{ path, verdict, because: undefined, points: undefined }];
  });
  return [...matched, ...others];
}

function reviewOf(answer: AuditAnswer, name: string): Review | undefined {
  const { part, index } = lineId(name);
  return answer[part][index];
}

/** A pair in the wrong order is found by whoever says so of either line; another complaint is another matter. */
function isFlaggedFor({ correction }: PlantedError, review: Review | undefined): boolean {
  if (review?.verdict !== "error") return false;
  return !("place" in correction) || review.action === "place" || review.kind === "order";
}

/** The line at which an error was found. */
function flaggedAt(error: PlantedError, answer: AuditAnswer): string | undefined {
  return linesOf(error).find((name) => isFlaggedFor(error, reviewOf(answer, name)));
}

/** Taking a wrong code off and adding the right one is the same as replacing it: error by index, addition by path. */
function partnersIn(
  bench: Bench,
  { errors }: AuditKey,
  answer: AuditAnswer,
  spare: readonly Addition[],
): ReadonlyMap<number, string> {
  const partners = new Map<number, string>();
  errors.forEach((error, index) => {
    const isRemoved = reviewOf(answer, error.line)?.action === "remove";
    if (!("code" in error.correction) || flaggedAt(error, answer) === undefined || !isRemoved)
      return;
    const partner = spare.find(({ path, trial }) => {
      const [code] = trial.diagnoses ?? [];
      const instead: Correction = code === undefined ? { remove: true } : { code };
      const services = trial.services ?? [];
      const whole = { corrections: new Map([[error.line, instead]]), services };
      const isFree = ![...partners.values()].includes(path);
      return isFree && bench.credit([{ error: index }], whole) === FULL;
    });
    if (partner) partners.set(index, partner.path);
  });
  return partners;
}

/** `isTaken`: the code that the line was given instead stands for another line. */
function correctionCredit(
  bench: Bench,
  index: number,
  error: PlantedError,
  at: string,
  review: Review | undefined,
  isTaken: boolean,
): number {
  const given = readCorrection(lineId(at).part, review?.action ?? "", review?.value ?? "");
  if (!given) return 0;
  if ("code" in given && "remove" in error.correction) return isTaken ? FULL : 0;
  const credit = bench.credit([{ error: index }], { corrections: new Map([[at, given]]) });
  const [wanted] = Object.keys(error.correction);
  const isRightField = wanted !== undefined && wanted in given && !("code" in given);
  return Math.max(credit, isRightField ? 1 : 0);
}

function pointsFor(
  { encounter }: AuditPrompt,
  because: PlantedError | MissedLine,
  finding: Pick<Review, "kind" | "citation" | "evidence"> | undefined,
  correction: number,
): FoundPoints {
  return {
    kind: kindPoints(because, finding?.kind ?? ""),
    correction,
    defense: defensePoints(encounter.chart, because, finding),
  };
}
