import { useCallback } from "react";
import { listLessons, loadLesson } from "../../catalog/browser.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { useRouteParams } from "../../ui/navigation.tsx";
import { PageHeader, Page } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { deviceStore, type LearnStore } from "./learn-record.ts";
import { lessonId } from "./lesson-progress.ts";
import { LessonView } from "./lesson-view.tsx";
import { useLoaded } from "./use-loaded.ts";

/** `/learn/:track/:slug` */
export function LessonPage({ store = deviceStore }: { readonly store?: LearnStore }) {
  const { track, slug } = useRouteParams("lesson");
  const isKnown = listLessons().some((each) => each.track === track && each.slug === slug);
  return isKnown ? (
    <KnownLesson key={lessonId({ track, slug })} track={track} slug={slug} store={store} />
  ) : (
    <NoLesson />
  );
}

function KnownLesson({
  track,
  slug,
  store,
}: {
  readonly track: string;
  readonly slug: string;
  readonly store: LearnStore;
}) {
  const load = useCallback(async () => {
    const [lesson, record] = await Promise.all([
      loadLesson(track, slug),
      store.load(lessonId({ track, slug })),
    ]);
    return { lesson, record };
  }, [track, slug, store]);
  const loaded = useLoaded(load);
  if (!loaded) {
    return (
      <Page>
        <Spinner label="Opening the lesson" />
      </Page>
    );
  }
  if (!loaded.lesson) return <NoLesson />;
  return <LessonView lesson={loaded.lesson} record={loaded.record} store={store} />;
}

function NoLesson() {
  return (
    <Page>
      <PageHeader title="No such lesson" />
      <EmptyState
        title="There is no lesson at this address."
        action={
          <LinkButton to="learn" variant="primary">
            All lessons
          </LinkButton>
        }
      >
        It may have been renamed, or the link is damaged. Your work in other lessons is untouched.
      </EmptyState>
    </Page>
  );
}
