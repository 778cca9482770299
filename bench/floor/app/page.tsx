export const dynamic = 'force-static';

const Home = () => (
  <main>
    <h1>Floor</h1>
    <p>A page made at build time.</p>
  </main>
);

export default Home;
