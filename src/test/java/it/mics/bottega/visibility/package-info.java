/** What nobody may learn by any way: companies that withhold their name, objects of others, people who withdrew. */
package it.mics.bottega.visibility;
