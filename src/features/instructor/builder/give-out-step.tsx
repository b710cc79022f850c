import { finishDraft, noteGivenOut } from "../../../domain/assignments/draft.ts";
import { setFile } from "../../../domain/assignments/file.ts";
import { COMFORTABLE_LINK, encodeLink } from "../../../domain/assignments/link.ts";
import { digestOf, type AssignmentSet } from "../../../domain/assignments/set.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { downloadText } from "../../../ui/download.ts";
import { Field, TextArea } from "../../../ui/field.tsx";
import { usePathTo } from "../../../ui/navigation.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Limits } from "../limits.tsx";
import { now } from "../now.ts";
import styles from "../instructor.module.css";
import { momentHere } from "../words.ts";
import { ProblemList } from "./problem-list.tsx";
import type { StepProps } from "./steps.ts";

/** The link and the file, once nothing is missing. */
export function GiveOutStep(props: StepProps) {
  const { draft, onChange } = props;
  const set = finishDraft(draft);
  if (!set.ok) return <ProblemList {...props} />;
  return (
    <>
      <Editions set={set.value} givenOut={draft.givenOut} />
      <WaysOut
        set={set.value}
        onGivenOut={() => {
          onChange({ givenOut: noteGivenOut(draft, digestOf(set.value), now()).givenOut });
        }}
      />
      <Panel title="What your students do" headingLevel={3}>
        <ol className={styles["previewList"]}>
          <li>They follow the link, or open the file.</li>
          <li>They work in their own browser, where their answers are kept.</li>
          <li>They write their name, hand in, and send you the file that this makes.</li>
        </ol>
        <p>Open all files at once in the gradebook, in this browser.</p>
      </Panel>
      <Limits />
    </>
  );
}

function WaysOut({
  set,
  onGivenOut,
}: {
  readonly set: AssignmentSet;
  readonly onGivenOut: () => void;
}) {
  const pathTo = usePathTo();
  const path = pathTo("assignmentLink", { payload: encodeLink(set) });
  const address = addressOf(path);
  return (
    <div className={styles["ways"]}>
      <Panel title="As a link" headingLevel={3}>
        <div className="stack">
          <Field
            label="Link"
            hint={`${address.length.toLocaleString("en-US")} characters. The whole set is in it; nothing is uploaded.`}
          >
            <TextArea
              readOnly
              rows={4}
              className={styles["address"]}
              value={address}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
              onCopy={onGivenOut}
            />
          </Field>
          {address.length > COMFORTABLE_LINK && (
            <Notice tone="warn" title="This is a long link." live={false}>
              Some mail programs and learning platforms cut addresses longer than{" "}
              {COMFORTABLE_LINK.toLocaleString("en-US")} characters. A link that was cut says so
              when it is opened. Give out the file, or shorten the instructions.
            </Notice>
          )}
          <p>
            <CopyButton
              label="Copy the link"
              size="medium"
              variant="primary"
              text={() => {
                onGivenOut();
                return address;
              }}
            />
          </p>
        </div>
      </Panel>
      <Panel title="As a file" headingLevel={3}>
        <div className="stack">
          <p>
            For a course page that takes uploads, or where links get damaged. Students open it at{" "}
            <span className={styles["address"]}>
              {addressOf(pathTo("assignmentLink", { payload: "file" }))}
            </span>
          </p>
          <p>
            <Button
              onClick={() => {
                const { name, text } = setFile(set);
                onGivenOut();
                downloadText(name, text, "application/json");
              }}
            >
              Download the file
            </Button>
          </p>
        </div>
      </Panel>
    </div>
  );
}

/** Where a screen of this very site is. */
function addressOf(path: string): string {
  return new URL(`#${path}`, document.location.href).href;
}

function Editions({
  set,
  givenOut,
}: {
  readonly set: AssignmentSet;
  readonly givenOut: readonly { readonly digest: string; readonly at: string }[];
}) {
  const digest = digestOf(set);
  const last = givenOut.at(-1);
  if (!last) return null;
  const same = givenOut.find((edition) => edition.digest === digest);
  if (same) {
    return (
      <Notice tone="info" title={`You gave this edition out on ${momentHere(same.at)}.`}>
        Students who open the same link again get the same set. A change from now on makes another
        edition.
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      live={false}
      title={`The set was changed since you gave it out on ${momentHere(last.at)}.`}
      next="If the change matters, send the new link and say that it replaces the old one."
    >
      Students who have the earlier edition keep it. The gradebook opens what they hand in, grades
      it by your present rules, and says which edition they worked.
    </Notice>
  );
}
