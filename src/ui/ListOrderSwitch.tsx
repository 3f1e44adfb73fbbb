import { LIST_ORDERS, type ListOrder } from '../domain/codes';
import { useFirstText } from '../messages/TextContext';

interface ListOrderSwitchProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

/** Sorts a list of places by size or by date. */
export function ListOrderSwitch({ order, onOrder }: ListOrderSwitchProps) {
  const { t } = useFirstText();
  return (
    <span className="segmented list-order no-print" role="group" aria-label={t('ranked.order')}>
      {LIST_ORDERS.map((one) => (
        <button key={one} type="button" className="button" aria-pressed={order === one} onClick={() => onOrder(one)}>
          {t(`ranked.order.${one}`)}
        </button>
      ))}
    </span>
  );
}
