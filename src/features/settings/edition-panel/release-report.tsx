import type { ReadRelease } from "../../../catalog/installed/protocol.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Notice } from "../../../ui/notice.tsx";

/** So many lines are shown; the rest is counted. */
const MOST = 50;

export function Refused({ unreadable }: Pick<ReadRelease, "unreadable">) {
  if (unreadable.length === 0) return null;
  return (
    <Notice tone="warn" live title="Not everything could be used.">
      <ul>
        {unreadable.slice(0, MOST).map(({ path, reason }) => (
          <li key={path}>
            {path}: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function FoundFiles({ found, otherCount }: Pick<ReadRelease, "found" | "otherCount">) {
  return (
    <Disclosure summary={`${found.length} official files read, ${otherCount} others left alone`}>
      <ul>
        {found.map(({ path, holds }) => (
          <li key={path}>
            {path}: {holds}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export function Differences({ differences }: Pick<ReadRelease, "differences">) {
  return differences
    .filter(({ messages }) => messages.length > 0)
    .map(({ title, messages }) => (
      <Disclosure
        key={title}
        summary={`${title}: ${messages.length} places where the files disagree; the order file counts`}
      >
        <ul>
          {messages.slice(0, MOST).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        {messages.length > MOST && <p>And {messages.length - MOST} more.</p>}
      </Disclosure>
    ));
}
