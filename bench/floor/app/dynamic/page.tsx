import { session } from '../../session';

export const dynamic = 'force-dynamic';

const Page = async () => {
  const { name } = await session();
  return (
    <main>
      <h1>Hello {name}</h1>
      <form method="post" action="/form/answer">
        <label htmlFor="date">When was the child born?</label>
        <input id="date" name="date" />
        <button type="submit">Continue</button>
      </form>
    </main>
  );
};

export default Page;
