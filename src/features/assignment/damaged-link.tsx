import type { LinkProblem, LinkProblemKind } from "../../domain/assignments/link.ts";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { OpenSetFile } from "./open-set-file.tsx";

const reasons: Readonly<Record<LinkProblemKind, { readonly what: string; readonly next: string }>> =
  {
    empty: {
      what: "The link ends where the assignment should begin.",
      next: "Open the message that it came with and follow the link there, or copy all of it.",
    },
    damaged: {
      what: "The link was cut off or changed on its way, as mail programs and chats sometimes do with long links. Its checksum shows that something is missing.",
      next: "Copy the whole link again, from its very beginning to its very end, or ask your instructor for the file.",
    },
    "newer-version": {
      what: "The link was made by a newer version of this program than this page runs.",
      next: "Reload the page to get the newer version, then follow the link again.",
    },
    "too-large": {
      what: "The link holds far more than any assignment can.",
      next: "Don’t use it. Ask your instructor for the link or the file again.",
    },
    "not-a-set": {
      what: "The link is whole, but what it holds is no assignment that this program would make.",
      next: "Don’t use it. Ask your instructor for the link or the file again.",
    },
  };

/** A link that can't be opened: why, and two ways on. */
export function DamagedLink({
  problem = { kind: "empty", fields: [] },
  onSet,
}: {
  readonly problem?: LinkProblem | undefined;
  readonly onSet: (set: AssignmentSet) => void;
}) {
  const { what, next } = reasons[problem.kind];
  return (
    <Page width="reading">
      <PageHeader title="This link can’t be opened" lead={what} />
      <p>{next}</p>
      {problem.fields.length > 0 && (
        <Disclosure summary="What is wrong with it">
          <ul>
            {problem.fields.slice(0, 10).map(({ path, message }) => (
              <li key={path}>
                {path === "" ? "" : `${path}: `}
                {message}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Panel title="Got a file instead?">
        <OpenSetFile onSet={onSet} />
      </Panel>
      <p>Nothing on this device was changed.</p>
      <p>
        <LinkButton to="practice">Practice on my own meanwhile</LinkButton>
      </p>
    </Page>
  );
}
