import { questions } from '../../../../questions';
import { draftOf } from '../../../../session';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ draft: string; step: string }>;
  searchParams: Promise<{ error?: string; value?: string }>;
};

const Page = async ({ params, searchParams }: Props) => {
  const { draft, step } = await params;
  const { error, value } = await searchParams;
  const { name, answers } = await draftOf(draft);
  const question = questions.find(({ id }) => id === step);
  return (
    <main>
      <p>{name}</p>
      {error ? <p role="alert">{error}</p> : null}
      <form method="post" action="/form/answer">
        <input type="hidden" name="draft" value={draft} />
        <input type="hidden" name="step" value={step} />
        <h1>
          <label htmlFor="answer">{question?.title}</label>
        </h1>
        <input id="answer" name="answer" defaultValue={value ?? answers[step]} />
        <button type="submit">Continue</button>
      </form>
    </main>
  );
};

export default Page;
