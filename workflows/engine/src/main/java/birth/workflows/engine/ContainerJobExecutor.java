package birth.workflows.engine;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs due jobs on the container's threads and looks for them every second, so that a moved clock is noticed soon. */
class ContainerJobExecutor extends JobExecutor {

    private static final int LOOK_EVERY_MILLIS = 1000;

    private final Executor threads;

    ContainerJobExecutor(Executor threads) {
        this.threads = threads;
        setWaitTimeInMillis(LOOK_EVERY_MILLIS);
        setMaxWait(LOOK_EVERY_MILLIS);
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException noThread) {
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }
}
