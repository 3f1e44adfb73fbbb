/** How many items lie in each province; those of the whole nation are left out. */
export function countByProvince<Item>(
  items: readonly Item[],
  provinceOf: (item: Item) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const province = provinceOf(item);
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return counts;
}
