import type { PlacedNote } from "../../../domain/codebook/code-book.ts";
import type {
  ComparedCode,
  Comparison,
  Order,
  TitleWord,
  Together,
} from "../../../domain/codebook/compare.ts";
import type { NoteRelation } from "../../../domain/codebook/relations.ts";
import { CodeLink } from "../../../exercises/encounter/lookup/code-link.tsx";
import { noteWords, NoteText } from "../../../exercises/encounter/lookup/code-notes.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { LinkTo } from "../../../ui/navigation.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { VerdictBadge, type Verdict } from "../../../ui/verdict-badge.tsx";
import styles from "./compare.module.css";

/** The answer: together or not, in which order, and what differs. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { a, b, titles, shared, notes, together, order } = comparison;
  const isSame = together.verdict === "same";
  return (
    <>
      <div className={styles["sides"]}>
        <Side compared={a} words={titles.a} />
        <Side compared={b} words={titles.b} />
      </div>
      <Panel title="May they stand together?" headingLevel={2}>
        <TogetherText together={together} a={a} b={b} />
      </Panel>
      {!isSame && (
        <Panel title="In which order?" headingLevel={2}>
          <OrderText order={order} together={together} />
        </Panel>
      )}
      {!isSame && (
        <Panel title="What differs" headingLevel={2}>
          <p>
            {shared.length === 0 ? (
              "They stand in different categories."
            ) : (
              <>
                Both stand under <CodeLink code={shared.at(-1)?.code ?? ""} />{" "}
                {shared.at(-1)?.title}.
              </>
            )}
          </p>
          <div className={styles["sides"]}>
            <Notes code={a.code} notes={notes.onlyA} />
            <Notes code={b.code} notes={notes.onlyB} />
          </div>
          {notes.both.length > 0 && (
            <Disclosure summary={`${notes.both.length} notes hold for both`}>
              <NoteList notes={notes.both} />
            </Disclosure>
          )}
        </Panel>
      )}
    </>
  );
}

function Side({
  compared: { code, isBillable },
  words,
}: {
  readonly compared: ComparedCode;
  readonly words: readonly TitleWord[];
}) {
  return (
    <section className={styles["side"]} aria-label={code}>
      <h2>
        <CodeLink code={code} className={styles["code"]} />
      </h2>
      <p className={styles["title"]}>
        {words.map(({ text, isShared }, at) => (
          <span key={`${at} ${text}`}>
            {isShared ? text : <mark className={styles["own"]}>{text}</mark>}{" "}
          </span>
        ))}
      </p>
      <VerdictBadge verdict={isBillable ? "correct" : "partial"}>
        {isBillable ? "Billable" : "Not billable yet"}
      </VerdictBadge>
    </section>
  );
}

interface Saying {
  readonly verdict: Verdict;
  readonly word: string;
  readonly text: string;
  readonly relation?: NoteRelation;
  /** The section of the Official Guidelines that says so. */
  readonly guideline?: string;
}

function TogetherText({
  together,
  a,
  b,
}: {
  readonly together: Together;
  readonly a: ComparedCode;
  readonly b: ComparedCode;
}) {
  const said = sayTogether(together, a, b);
  return <Said {...said} />;
}

function sayTogether(together: Together, a: ComparedCode, b: ComparedCode): Saying {
  switch (together.verdict) {
    case "same":
      return {
        verdict: "info",
        word: "One code",
        text: "Both are the same code. A code is reported once for an encounter.",
        guideline: "I.B.12",
      };
    case "heading":
      return {
        verdict: "wrong",
        word: "No",
        text: `${together.heading} is a heading above the other. Only the code with all its characters is reported.`,
        guideline: "I.B.2",
      };
    case "never":
      return {
        verdict: "wrong",
        word: "No",
        text: "An Excludes1 note says that the two exclude each other. The only exception: two conditions that have nothing to do with each other.",
        relation: together.relation,
        guideline: "I.A.12.a",
      };
    case "other-encounter":
      return {
        verdict: "wrong",
        word: "Not for one injury",
        text: "They differ in the seventh character alone: one condition at two stages of care. An encounter has one of them.",
      };
    case "sides":
      return together.bilateral === undefined
        ? {
            verdict: "correct",
            word: "Yes",
            text: "One is for the right side, one for the left, and the book has no code for both sides here: a patient with both gets both codes.",
            guideline: "I.B.13",
          }
        : {
            verdict: "partial",
            word: "Take the one for both sides",
            text: `One is for the right side, one for the left. When both sides are affected, ${together.bilateral} says so in one code.`,
            guideline: "I.B.13",
          };
    case "unspecified":
      return {
        verdict: "partial",
        word: "Usually not",
        text: `${together.vague} says less, or denies what the other says. When the record tells the detail, the other code takes its place.`,
        guideline: "I.B.18",
      };
    case "both":
      return {
        verdict: "correct",
        word: "Yes",
        text: "An Excludes2 note: the one is no part of the other, so that a patient who has both gets both.",
        relation: together.relation,
        guideline: "I.A.12.b",
      };
    case "asked":
      return {
        verdict: "correct",
        word: "Yes",
        text: "A note asks for the other code as well, when the record supports it.",
        relation: together.relation,
        guideline: together.relation.note.kind === "codeAlso" ? "I.A.17" : "I.A.13",
      };
    case "silent":
      return {
        verdict: "info",
        word: "No note forbids it",
        text: `No note of ${a.code} or ${b.code} speaks of the other. The record decides: each is reported when it is documented and treated or looked at.`,
      };
  }
}

function OrderText({ order, together }: { readonly order: Order; readonly together: Together }) {
  if (["never", "heading", "other-encounter"].includes(together.verdict) && order.rule === "none") {
    return <p>They do not stand together, so that there is no order.</p>;
  }
  return <Said {...sayOrder(order)} />;
}

function sayOrder(order: Order): Saying {
  switch (order.rule) {
    case "note":
      return {
        verdict: "correct",
        word: `${order.first} first`,
        text: "The note settles it.",
        relation: order.relation,
        guideline: "I.A.13",
      };
    case "manifestation":
      return {
        verdict: "correct",
        word: "Cause first",
        text: `${order.manifestation} stands for what a disease does elsewhere in the body ("in diseases classified elsewhere"). It is never first-listed: the code of its cause goes before it, ${order.first} if that is the cause.`,
        guideline: "I.A.13",
      };
    case "encounter":
      return {
        verdict: "info",
        word: "The encounter decides",
        text: "“Code also” asks for both and leaves the order to the reason for the encounter.",
        relation: order.relation,
        guideline: "I.A.17",
      };
    case "both-ways":
      return {
        verdict: "info",
        word: "Either",
        text: "The notes put each of them before the other; the reason for the encounter decides.",
        relation: order.relations[0],
      };
    case "none":
      return {
        verdict: "info",
        word: "No note settles it",
        text: "The reason for the encounter comes first.",
      };
  }
}

function Said({ verdict, word, text, relation, guideline }: Saying) {
  return (
    <div className={styles["said"]}>
      <p>
        <VerdictBadge verdict={verdict}>{word}</VerdictBadge> {text}
      </p>
      {relation && (
        <blockquote className={styles["quote"]}>
          <strong>{noteWords[relation.note.kind].title}</strong> at{" "}
          <Origin origin={relation.note.origin} />: <NoteText text={relation.note.text} />
        </blockquote>
      )}
      {guideline !== undefined && (
        <p className={styles["hint"]}>
          Official Guidelines,{" "}
          <LinkTo to="codebook" search={{ guideline }}>
            section {guideline}
          </LinkTo>
        </p>
      )}
    </div>
  );
}

function Origin({ origin }: { readonly origin: string }) {
  return /^[A-Z][0-9A-Z]{2}(\.|$)/.test(origin) ? <CodeLink code={origin} /> : origin;
}

function Notes({ code, notes }: { readonly code: string; readonly notes: readonly PlacedNote[] }) {
  return (
    <section>
      <h3>Only {code} has</h3>
      {notes.length === 0 ? <p className={styles["hint"]}>no note of its own</p> : null}
      <NoteList notes={notes} />
    </section>
  );
}

function NoteList({ notes }: { readonly notes: readonly PlacedNote[] }) {
  return (
    <ul className={styles["notes"]}>
      {notes.map(({ kind, text, origin }, at) => (
        <li key={`${at} ${text}`} data-kind={kind}>
          <span className={styles["kind"]}>{noteWords[kind].title}</span>{" "}
          <span className={styles["hint"]}>
            from <Origin origin={origin} />
          </span>
          <br />
          <NoteText text={text} />
        </li>
      ))}
    </ul>
  );
}
