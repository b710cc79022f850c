import { Mail } from "lucide-react";
import { useStore } from "zustand";
import type { Chart } from "../../../domain/grading/chart.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field, TextArea } from "../../../ui/field.tsx";
import type { Worksheet } from "../worksheet-store.ts";
import { EvidenceChips } from "./evidence-chips.tsx";
import { MarkButton } from "./mark-button.tsx";
import { SheetPart } from "./sheet-part.tsx";
import styles from "./worksheet.module.css";

/** A question to the provider, with the findings that make the coder ask; its answer joins the record. */
export function QueryPart({
  worksheet,
  chart,
}: {
  readonly worksheet: Worksheet;
  readonly chart: Chart;
}) {
  const query = useStore(worksheet.store, (state) => state.answer.query);
  const announce = useAnnounce();
  const isSent = query?.isSent === true;
  const text = query?.text ?? "";
  const isReady = text.trim() !== "" && (query?.indicators.length ?? 0) > 0;
  return (
    <SheetPart title="Query to the provider">
      <Disclosure
        summary={isSent ? "Query to the provider: answered" : "Query the provider"}
        defaultOpen={query !== undefined}
      >
        {isSent ? (
          <div className={styles["query"]}>
            <p>{text}</p>
            <p className="muted">The answer stands in the record, under Reply.</p>
          </div>
        ) : (
          <div className={styles["query"]} id="line-query-0">
            <p className="muted">
              Where the record leaves open what a code must say, ask. One query can be sent, and it
              can't be taken back.
            </p>
            <Field label="Your question">
              <TextArea
                rows={4}
                maxLength={2000}
                value={text}
                onValue={(typed) => {
                  worksheet.changeQuery(typed);
                }}
              />
            </Field>
            <p className={styles["queryMarks"]}>
              <MarkButton
                worksheet={worksheet}
                line={{ part: "query", index: 0 }}
                name="the query"
              />
              Words of the record that make you ask
            </p>
            <EvidenceChips worksheet={worksheet} line={{ part: "query", index: 0 }} chart={chart} />
            <Button
              size="small"
              icon={<Mail size="1em" />}
              disabled={!isReady}
              onClick={() => {
                worksheet.sendQuery();
                announce("The provider answered. The reply stands in the record, under Reply.");
              }}
            >
              Send the query
            </Button>
            {!isReady && <p className="muted">It needs a question and at least one mark.</p>}
          </div>
        )}
      </Disclosure>
    </SheetPart>
  );
}
