import { ArrowRight, ClipboardPen, Compass, Presentation, type LucideIcon } from "lucide-react";
import { LinkTo, type LinkTarget } from "../../ui/navigation.tsx";
import styles from "./doors.module.css";

interface Door {
  readonly title: string;
  readonly text: string;
  readonly Icon: LucideIcon;
  /** The first is where the door itself leads. */
  readonly links: readonly [DoorLink, ...DoorLink[]];
}

type DoorLink = LinkTarget & { readonly label: string };

const doors: readonly Door[] = [
  {
    title: "Learn and practice",
    text: "Short lessons first, or straight to a chart. Every answer is graded line by line, with the reason.",
    Icon: ClipboardPen,
    links: [
      { to: "practice", label: "Open a chart" },
      { to: "learn", label: "Start with a lesson" },
    ],
  },
  {
    title: "Which role suits me?",
    text: "Coder, biller or both: a few minutes of questions, and an honest picture of each working day.",
    Icon: Compass,
    links: [{ to: "careerFit", label: "Take the quiz" }],
  },
  {
    title: "Teach",
    text: "Put charts into a set, give it out as a link or a file, and see who answered what.",
    Icon: Presentation,
    links: [
      { to: "teach", label: "Prepare a set" },
      { to: "gradebook", label: "Open handed-in work" },
    ],
  },
];

export function Doors() {
  return (
    <ul className={styles["doors"]}>
      {doors.map(({ title, text, Icon, links: [first, ...others] }) => (
        <li key={title} className={styles["door"]}>
          <Icon className={styles["icon"]} size="1.75rem" strokeWidth={1.5} />
          <h2 className={styles["title"]}>{title}</h2>
          <p className={styles["text"]}>{text}</p>
          <p className={styles["links"]}>
            <DoorAnchor link={first} className={styles["first"]} />
            {others.map((link) => (
              <DoorAnchor key={link.to} link={link} className={styles["other"]} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function DoorAnchor({ link, className }: { link: DoorLink; className: string | undefined }) {
  const { label, ...target } = link;
  return (
    <LinkTo {...target} className={className}>
      {label}
      <ArrowRight size="1.1em" />
    </LinkTo>
  );
}
