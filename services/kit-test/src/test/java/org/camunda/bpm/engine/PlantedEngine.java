package org.camunda.bpm.engine;

/** Stands in for the process engine, which is not on this module's class path. */
public interface PlantedEngine {}
