import { onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from './queryClient';

afterEach(() => {
  onlineManager.setOnline(true);
  queryClient.clear();
});

describe('a browser that says it is offline', () => {
  it('is not believed: what can be reached is fetched', async () => {
    onlineManager.setOnline(false);
    expect(await queryClient.fetchQuery({ queryKey: ['there'], queryFn: async () => 'found' })).toBe('found');
  });

  it('and is right is told so at once, instead of waiting for ever', async () => {
    onlineManager.setOnline(false);
    const asked = queryClient.fetchQuery({ queryKey: ['lost'], queryFn: () => Promise.reject(new Error('lost')) });
    await expect(asked).rejects.toThrow('lost');
  });
});
