import 'server-only';
import { SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

export type Spans = {
  /** An answered request, by its kind of route: no address, no id, no query. */
  readonly request: (told: { method: string; route: string; status: number; startedAt: number; ms: number }) => void;
  readonly flush: () => Promise<void>;
};

const requestWith =
  (tracer: Tracer): Spans['request'] =>
  ({ method, route, status, startedAt, ms }) => {
    const span = tracer.startSpan(`${method} ${route}`, {
      kind: SpanKind.SERVER,
      startTime: startedAt,
      attributes: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
    });
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(startedAt + ms);
  };

/**
 * Sends spans to a collector, in batches and off the way of the answer. The provider is not made global: the framework would
 * put whole addresses into spans of its own.
 */
export const startTracing = (endpoint: string, process: string): Spans => {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 5_000 });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'e-office', 'service.instance.id': process }),
    spanProcessors: [new BatchSpanProcessor(exporter, { maxQueueSize: 2_048, scheduledDelayMillis: 2_000 })],
  });
  return { request: requestWith(provider.getTracer('e-office')), flush: () => provider.forceFlush() };
};
