import { session } from '../../session';
import { save } from './save';

export const dynamic = 'force-dynamic';

const Page = async () => {
  const { name } = await session();
  return (
    <main>
      <h1>Hello {name}</h1>
      <form action={save}>
        <input name="date" />
        <input name="children" />
        <button type="submit">Save</button>
      </form>
    </main>
  );
};

export default Page;
