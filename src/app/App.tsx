import { BrowserRouter } from 'react-router-dom';
import { DataProvider } from '../data/DataProvider';
import { AppRoutes } from './AppRoutes';
import { Preferences } from './Preferences';
import { Shell } from './Shell';

/** The whole page: data, address, language and theme around the routed views. */
export function App() {
  return (
    <DataProvider>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Preferences>
          <Shell>
            <AppRoutes />
          </Shell>
        </Preferences>
      </BrowserRouter>
    </DataProvider>
  );
}
