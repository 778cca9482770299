import { questions } from '../../../questions';
import { draftOf } from '../../../session';

export const dynamic = 'force-dynamic';

const Summary = async ({ params }: { params: Promise<{ draft: string }> }) => {
  const { draft } = await params;
  const { name, answers } = await draftOf(draft);
  return (
    <main>
      <h1>{name}</h1>
      <dl>
        {questions.map(({ id, title }) => (
          <div key={id}>
            <dt>
              <a href={`/form/${draft}/${id}`}>{title}</a>
            </dt>
            <dd>{answers[id] ?? 'Not answered'}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
};

export default Summary;
