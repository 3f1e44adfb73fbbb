import { QueryClient } from '@tanstack/react-query';

/**
 * Cache of what comes from outside after the first screen: the whole dataset, boundaries, the search index. Hooks name
 * it themselves: a provider around the page would bring the package into the first script.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Browsers say "offline" where the site can be reached: what fails then says so, what waits says nothing.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
      staleTime: Infinity,
      retry: false,
    },
  },
});
