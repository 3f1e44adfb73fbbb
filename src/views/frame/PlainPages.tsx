import { Outlet } from 'react-router-dom';
import { useAddress } from '../../ui/browser/useAddress';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useDataset } from '../../store/datasetStore';
import { DroppedNotice } from '../../ui/Messages';

/** Around the pages that read nothing of the query themselves: what nobody understands there is told all the same. */
export default function PlainPages() {
  const { dropped } = useAddress('plain', selectKnownValues(useDataset({ of: 'catalogue' })));
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <Outlet />
    </>
  );
}
