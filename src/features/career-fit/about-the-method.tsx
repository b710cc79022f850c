import type { CareerFitItems, CareerFitRoles } from "../../catalog/schemas/career-fit.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import styles from "./result.module.css";

/** How the scores come about, where the questions come from, and the credit that O*NET asks for. */
export function AboutTheMethod({
  questionnaire: { items },
  attribution,
}: {
  readonly questionnaire: CareerFitItems;
  readonly attribution: CareerFitRoles["attribution"];
}) {
  const drawn = items.filter(({ source }) => source.kind === "onet").length;
  return (
    <Panel title="How this was worked out" tone="sunken">
      <div className={styles["method"]}>
        <p>
          Each question counts for the coder, for the biller, for both, or against one. How much it
          counts is our own judgement, not a tested measurement. Liking work with people never
          lowers the biller’s score; liking detailed, quiet work never lowers the coder’s.
        </p>
        <p>
          A score is the average of your answers, moved to 0 to 100. The likely range grows when you
          leave questions open, and when your answers point both ways. A side is named only when the
          difference is large for that range: somebody who answered blindly would see a side named
          less than 1 time in 10.
        </p>
        <p>
          {drawn} of the {items.length} questions are drawn from tasks, interests, skills and work
          styles in the O*NET® database; the others are our own. In its interest figures, billing
          and posting clerks score lower on work with people than medical records specialists do. We
          think that is because the group covers every industry, and did not follow it.
        </p>
        <Disclosure summary="Where each question comes from">
          <ul className={styles["plain"]}>
            {items.map(({ id, text, source }) => (
              <li key={id}>
                {text}{" "}
                <span className="muted">
                  {source.kind === "onet"
                    ? `O*NET® ${source.occupation}, ${source.element}`
                    : "Our judgement."}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
        <p className={styles["credit"]}>
          {attribution.text} {attribution.changes}{" "}
          <a href={attribution.sourceUrl} target="_blank" rel="noreferrer">
            The O*NET® database
          </a>
          ,{" "}
          <a href={attribution.licenseUrl} target="_blank" rel="noreferrer license">
            its license
          </a>
          .
        </p>
      </div>
    </Panel>
  );
}
