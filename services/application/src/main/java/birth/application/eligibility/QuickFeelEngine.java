package birth.application.eligibility;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Left;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.impl.parser.ExpressionValidator;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The decision engine's own FEEL, but a cell is parsed once and the built-in functions are made once: the library parses anew and
 * makes all of its functions for every cell of every row, which is nearly the whole time of a decision. Whatever is not a plain
 * value is left to the library, with its words for the error.
 */
final class QuickFeelEngine extends ScalaFeelEngine {

    QuickFeelEngine() {
        super(java.util.List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(
            CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper valueMapper) {
        var builtIn = new BuiltinFunctions(FeelEngine.defaultClock(), valueMapper);
        var all = new FunctionProvider.CompositeFunctionProvider(toScalaList(builtIn, functions));
        return new Remembering(functions, valueMapper, all);
    }

    private static final class Remembering extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final ExpressionValidator validator = new ExpressionValidator(false);
        private final FeelInterpreter interpreter;
        private final FunctionProvider functions;

        Remembering(FunctionProvider custom, ValueMapper valueMapper, FunctionProvider functions) {
            super(custom, valueMapper, new Configuration(false), defaultClock());
            this.interpreter = new FeelInterpreter(valueMapper);
            this.functions = functions;
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return tests.computeIfAbsent(text, absent -> valid(super.parseUnaryTests(absent)));
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return expressions.computeIfAbsent(text, absent -> valid(super.parseExpression(absent)));
        }

        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context variables) {
            var context = EvalContext.create(valueMapper(), functions).merge(variables);
            try {
                var value = interpreter.eval(expression.expression(), context);
                var failures = context.failureCollector().failures();
                if (!(value instanceof ValError) && !isAssertionBroken(failures)) {
                    return new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
                }
            } catch (RuntimeException toldByTheLibrary) {
                return super.evaluate(expression, variables);
            }
            return super.evaluate(expression, variables);
        }

        /** No function of a published edition may call Java. */
        private Either<Failure, ParsedExpression> valid(Either<Failure, ParsedExpression> parsed) {
            if (parsed.isLeft()) {
                return parsed;
            }
            var fault = validator.validateExpression(parsed.toOption().get().expression());
            return fault.isEmpty() ? parsed : new Left<>(fault.get());
        }

        private static boolean isAssertionBroken(List<EvaluationFailure> failures) {
            for (var all = failures.iterator(); all.hasNext(); ) {
                if (all.next().failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$) {
                    return true;
                }
            }
            return false;
        }
    }
}
