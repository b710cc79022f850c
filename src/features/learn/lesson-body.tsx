import { createContext, use, type ReactNode, type RefObject } from "react";
import { loadCodeSets, loadGlossary } from "../../catalog/browser.ts";
import {
  findTerm,
  type ChipSystem,
  type Glossary,
  type Lesson,
} from "../../catalog/schemas/lesson.ts";
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import { CodeChip } from "../../ui/code-chip.tsx";
import { LinkTo, type LinkTarget } from "../../ui/navigation.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { useScrollRegion } from "../../ui/use-scroll-region.ts";
import { titleOfCode } from "./code-titles.ts";
import { HastToReact, type Attributes, type ElementComponents } from "./hast-to-react.tsx";
import styles from "./lesson-body.module.css";
import { useLoaded } from "./use-loaded.ts";

interface Surroundings {
  readonly glossary: Glossary | undefined;
  readonly codeSets: CodeSets | undefined;
  readonly exercise: (id: string) => ReactNode;
}

const SurroundingsContext = createContext<Surroundings>({
  glossary: undefined,
  codeSets: undefined,
  exercise: () => null,
});

interface PartProps {
  readonly attributes: Attributes;
  readonly children: ReactNode;
}

const components: ElementComponents = {
  "code-chip": CodeReference,
  "term-link": TermLink,
  "lesson-link": LessonLink,
  "exercise-slot": ExercisePlace,
  table: ScrollingTable,
  a: ({ attributes, children }) => (
    <a href={attributes["href"]} rel="noreferrer">
      {children}
    </a>
  ),
};

/** The lesson's prose; titles of codes and meanings of terms come in once they are loaded. */
export function LessonBody({
  lesson,
  ref,
  exercise,
}: {
  readonly lesson: Lesson;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly exercise: (id: string) => ReactNode;
}) {
  const glossary = useLoaded(loadGlossary);
  const codeSets = useLoaded(lesson.references.codes.length > 0 ? loadCodeSets : loadNothing);
  return (
    <SurroundingsContext value={{ glossary, codeSets, exercise }}>
      <div ref={ref} className={styles["body"]}>
        <Prose>
          <HastToReact root={lesson.body} components={components} />
        </Prose>
      </div>
    </SurroundingsContext>
  );
}

async function loadNothing(): Promise<undefined> {
  return undefined;
}

function CodeReference({ attributes }: PartProps) {
  const { codeSets } = use(SurroundingsContext);
  const code = attributes["code"] ?? "";
  const system = (attributes["system"] ?? "icd10cm") as ChipSystem;
  const book = system === "procedure" ? "cpt" : system;
  const link: LinkTarget | undefined =
    system === "modifier" ? undefined : { to: "code", params: { system: book, code } };
  return (
    <CodeChip code={code} system={system} title={titleOfCode(codeSets, system, code)} link={link} />
  );
}

function TermLink({ attributes, children }: PartProps) {
  const { glossary } = use(SurroundingsContext);
  const entry = glossary && findTerm(glossary, attributes["term"] ?? "");
  const link = (
    <LinkTo
      to="glossary"
      search={{ q: entry?.term ?? attributes["term"] ?? "" }}
      className={styles["term"]}
    >
      {children}
    </LinkTo>
  );
  return entry ? <Tooltip text={entry.short}>{link}</Tooltip> : link;
}

function LessonLink({ attributes, children }: PartProps) {
  const { track = "", slug = "" } = attributes;
  return (
    <LinkTo to="lesson" params={{ track, slug }}>
      {children}
    </LinkTo>
  );
}

function ExercisePlace({ attributes }: PartProps) {
  const { exercise } = use(SurroundingsContext);
  const { id = "", "data-block": block } = attributes;
  return (
    <div className={styles["exercise"]} data-block={block}>
      {exercise(id)}
    </div>
  );
}

function ScrollingTable({ attributes, children }: PartProps) {
  const region = useScrollRegion<HTMLElement>();
  return (
    <figure
      {...region}
      className={styles["table"]}
      aria-label="Table"
      data-block={attributes["data-block"]}
    >
      <table>{children}</table>
    </figure>
  );
}
