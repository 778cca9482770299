/** The order of photos after one was moved up, down or out. */
export const changeOrder = (order: readonly string[], act: string, photo: string): readonly string[] => {
  const others = order.filter((id) => id !== photo);
  if (act === 'remove') return others;
  const place = order.indexOf(photo) + (act === 'up' ? -1 : 1);
  return others.toSpliced(Math.max(0, place), 0, photo);
};
