import type { LinkTarget } from "../../ui/navigation.tsx";
import { shareOf, type LessonProgress, type Progress, type ScenarioProgress } from "./summary.ts";
import { tracksOf } from "./tracks.ts";
import { aspectWord, dayOf, ENOUGH_CHARTS, percentOf } from "./words.ts";

/** One thing to do next, and the reason in a sentence. */
export interface NextStep {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly link: LinkTarget;
}

/** The industry's benchmark for coders is 95 %; in training, from here on a chart is well in hand. */
const WELL_IN_HAND = 0.8;

const MOST_STEPS = 3;

/**
 * Plain rules in a fixed order, so that a learner can see why: finish what was begun, work on what
 * goes least well, try again what went wrong, then go on. At most three, each thing once.
 */
export function nextSteps(progress: Progress): readonly NextStep[] {
  const steps = [
    unfinishedChart(progress),
    unfinishedLesson(progress),
    weakestAspect(progress),
    chartToRepeat(progress),
    nextChart(progress),
    nextLesson(progress),
  ].filter((step) => step !== null);
  const unique = steps.filter(
    (step, index) => steps.findIndex((other) => other.id === step.id) === index,
  );
  return unique.slice(0, MOST_STEPS);
}

function unfinishedChart({ scenarios }: Progress): NextStep | null {
  const [latest] = scenarios
    .filter(({ draftSavedAt }) => draftSavedAt !== null)
    .toSorted((one, other) => later(one.draftSavedAt, other.draftSavedAt));
  if (!latest) return null;
  const day = dayOf(latest.draftSavedAt ?? "");
  return chart(latest, `Finish “${latest.scenario.title}”`, `You left it unfinished on ${day}.`);
}

function unfinishedLesson({ lessons }: Progress): NextStep | null {
  const [latest] = lessons
    .filter(({ state }) => state === "begun")
    .toSorted((one, other) => later(one.lastOpenedAt, other.lastOpenedAt));
  if (!latest) return null;
  const open = latest.lesson.exerciseCount - latest.answered;
  const why =
    open > 0
      ? `You began it; ${open} of its ${latest.lesson.exerciseCount} exercises are still open.`
      : "You answered all its exercises but have not read it to the end.";
  return lessonStep(latest, `Go on with “${latest.lesson.title}”`, why);
}

function weakestAspect({ aspects, scenarios }: Progress): NextStep | null {
  const [weakest] = aspects
    .filter(({ charts, latest }) => charts >= ENOUGH_CHARTS && latest < WELL_IN_HAND)
    .toSorted((one, other) => one.latest - other.latest);
  if (!weakest) return null;
  const shareIn = ({ latest }: ScenarioProgress) => {
    const part = latest?.parts.find(({ aspect }) => aspect === weakest.aspect);
    return part && part.possible > 0 ? shareOf(part) : 1;
  };
  const [target] = scenarios
    .filter(({ latest }) => latest)
    .toSorted((one, other) => shareIn(one) - shareIn(other));
  if (!target) return null;
  const word = aspectWord(weakest.aspect).toLowerCase();
  return chart(
    target,
    `Work on ${word}: try “${target.scenario.title}” again`,
    `Over ${weakest.charts} charts, ${word} is your weakest part (${percentOf(weakest.latest)} of the points), and this chart is where most is to be gained.`,
  );
}

function chartToRepeat({ scenarios }: Progress): NextStep | null {
  const [lowest] = scenarios
    .filter(({ latest }) => latest && shareOf(latest) < WELL_IN_HAND)
    .toSorted((one, other) => share(one) - share(other));
  if (!lowest?.latest) return null;
  return chart(
    lowest,
    `Try “${lowest.scenario.title}” again`,
    `Your latest answer earned ${percentOf(share(lowest))} of the points, and you have seen the explanations since. The first attempt stays on record.`,
  );
}

function nextChart({ scenarios }: Progress): NextStep | null {
  const next = scenarios.find(({ state }) => state === "new");
  if (!next) return null;
  const { title, difficulty, specialty } = next.scenario;
  return chart(
    next,
    `Code a new chart: “${title}”`,
    `The next one in order of difficulty (${difficulty}, ${specialty.toLowerCase()}) that you have not opened.`,
  );
}

function nextLesson({ lessons }: Progress): NextStep | null {
  const next = tracksOf(lessons)
    .flatMap((track) => track.lessons)
    .find(({ state }) => state === "new");
  if (!next) return null;
  const { title, minutes } = next.lesson;
  return lessonStep(
    next,
    `Read “${title}”`,
    `The next lesson of the course, about ${minutes} minutes.`,
  );
}

function chart({ scenario }: ScenarioProgress, title: string, why: string): NextStep {
  const { slug } = scenario;
  return { id: `scenario:${slug}`, title, why, link: { to: "workbench", params: { slug } } };
}

function lessonStep({ lesson }: LessonProgress, title: string, why: string): NextStep {
  const { track, slug } = lesson;
  return {
    id: `lesson:${track}/${slug}`,
    title,
    why,
    link: { to: "lesson", params: { track, slug } },
  };
}

function share({ latest }: ScenarioProgress): number {
  return latest ? shareOf(latest) : 0;
}

/** Sorts the later instant first. */
function later(one: string | null, other: string | null): number {
  return (one ?? "") < (other ?? "") ? 1 : -1;
}
