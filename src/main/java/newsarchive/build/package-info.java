/** The pipeline: the only place that joins the stages. */
package newsarchive.build;
