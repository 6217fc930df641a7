package seeded.classes.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** An offender twice: public, and without a word on who may open it. */
@Route("seeded-offender")
public class OpenView extends Div {}
