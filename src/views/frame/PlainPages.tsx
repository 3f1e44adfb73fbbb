import { Outlet } from 'react-router-dom';
import { usePageScope } from '../../ui/browser/usePageScope';
import { useAddress } from '../../ui/browser/useAddress';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useDataset } from '../../store/datasetStore';
import DroppedNotice from '../../ui/DroppedNotice';

/** Around the pages that read nothing of the query themselves: what nobody understands there is told all the same. */
export default function PlainPages() {
  const { dropped } = useAddress('plain', selectKnownValues(useDataset(usePageScope())));
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <Outlet />
    </>
  );
}
