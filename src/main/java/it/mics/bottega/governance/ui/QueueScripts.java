package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** What the queue does in the browser: keys and where the focus goes. */
final class QueueScripts {
    /** Tells the view which key was pressed outside of any field, with the case that the page showed then. */
    static final String LISTEN = """
            const view = this;
            view.addEventListener('focusin', event => { view.at = event.target; view.row = event.target.closest('.q')?.getAttribute('href'); });
            const keys = event => {
              if (!view.isConnected) { document.removeEventListener('keydown', keys); return; }
              if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
              const at = event.composedPath()[0];
              if (at.closest && at.closest('input:not([type=checkbox]), textarea, vaadin-select, vaadin-select-overlay, vaadin-dialog')) return;
              if (document.querySelector('vaadin-dialog[opened]')) return;
              const key = event.key.toLowerCase();
              if ('jkarxqwhg?'.includes(key)) { event.preventDefault(); view.$server.key(key, view.dataset.case || ''); }
            };
            document.addEventListener('keydown', keys);""";
    /** After a decision or a move: to the row of the case, or to the case itself where the queue is not on the screen. */
    static final String FOCUS_CHOSEN = """
            setTimeout(() => {
              const row = this.querySelector('.q[aria-current]');
              const at = row && row.offsetParent ? row : this.querySelector('.pane h2') || this.querySelector('h2');
              if (at) { at.focus({ preventScroll: false }); at.scrollIntoView({ block: 'nearest' }); }
              if (at !== row && this.querySelector('.said-line').textContent) this.querySelector('.said-line').scrollIntoView({ block: 'nearest' });
            })""";
    /** The row that had the focus was made anew: it has it again. */
    static final String FOCUS_AGAIN = """
            setTimeout(() => {
              if (!this.row || document.activeElement !== document.body) return;
              [...this.querySelectorAll('.q')].find(row => row.getAttribute('href') === this.row)?.focus({ preventScroll: true });
            })""";

    /** A dialog has closed: the focus is where it was before it opened, or on the case where that is gone. */
    private static final String FOCUS_BACK = """
            setTimeout(() => {
              const view = document.querySelector('.main.decisions');
              if (!view) return;
              const at = view.at && view.at.isConnected ? view.at : view.querySelector('.q[aria-current]') || view.querySelector('h2');
              if (at && (document.activeElement === document.body || !document.activeElement)) at.focus({ preventScroll: true });
            }, 60)""";

    /** Whoever closes this dialog goes on where they were. */
    static void focusBackAfter(Dialog dialog) {
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) UI.getCurrent().getPage().executeJs(FOCUS_BACK);
        });
    }

    private QueueScripts() {}
}
