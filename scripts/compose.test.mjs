import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../lib/config.ts';
import { UPLOAD_LIMIT } from './http-guard.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const services = Object.entries(compose.services);
const dockerfile = read('Dockerfile');
const nginx = read('docker/nginx.conf');

/** Variables of images and of Node itself, not of the product. */
const OF_IMAGES = [
  ...[
    'CLAMAV_NO_FRESHCLAMD',
    'EOFFICE_APP_PASSWORD',
    'HOME',
    'HOSTNAME',
    'POSTGRES_DB',
    'POSTGRES_PASSWORD',
    'POSTGRES_USER',
  ],
  ...['ROOT_ACCESS_KEY', 'ROOT_SECRET_KEY', 'VGW_HEALTH'],
];
const ONCE = ['migrate', 'bucket'];

describe('docker-compose.yml', () => {
  test('has every service of the office', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['app', 'worker', 'migrate', 'database', 'storage', 'mail', 'antivirus', 'proxy']),
    );
  });

  test.each(services)('%s: a pinned image, no privilege, a health check or an end', (name, service) => {
    expect(service.image).toMatch(/:v?\d+\.\d+(\.\d+)?(-[a-z0-9.]+)?$/);
    expect(service.privileged).toBeUndefined();
    expect(service.network_mode).toBeUndefined();
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.networks).toBeDefined();
    if (ONCE.includes(name)) expect(service.restart).toMatch(/^on-failure/);
    else expect(service.healthcheck?.test?.[0]).toBe('CMD');
  });

  test('only the proxy is reachable from outside', () => {
    const open = services.filter(([, { ports }]) => ports?.some((port) => !port.startsWith('127.0.0.1:')));
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  test('names only variables that the settings or an image know', () => {
    const known = [...Object.keys(settings.shape), ...OF_IMAGES];
    const example = ['office', 'database'].flatMap((name) =>
      read(`docker/${name}.env.example`).match(/^[A-Z_0-9]+(?==)/gm),
    );
    const named = [...services.flatMap(([, { environment }]) => Object.keys(environment ?? {})), ...example];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('the password of the owner of the tables reaches only the database and the migrations', () => {
    const readers = services.filter(([, { env_file: files }]) => [files].flat().includes('docker/database.env'));
    expect(readers.map(([name]) => name).sort()).toEqual(['database', 'migrate']);
    expect(read('docker/office.env.example')).not.toMatch(/POSTGRES_PASSWORD=|MIGRATION_DATABASE_URL=/);
  });

  test('the application runs read-only, as two processes of one image, after the migrations', () => {
    const { app, worker, proxy } = compose.services;
    for (const service of [app, worker]) {
      expect(service.read_only).toBe(true);
      expect(service.image).toBe(app.image);
      expect(service.depends_on.migrate.condition).toBe('service_completed_successfully');
    }
    expect([app.environment.WORKER, worker.environment.WORKER]).toEqual(['off', 'only']);
    expect(app.environment.TRUSTED_PROXY).toBe(proxy.networks.office.ipv4_address);
  });

  test('carries no secret, and mounts only files that are there or are the operator’s', () => {
    const values = services.flatMap(([, { environment }]) => Object.entries(environment ?? {}));
    expect(values.filter(([name]) => /PASSWORD|SECRET|KEY$/.test(name))).toEqual([]);
    const mounts = services.flatMap(([, { volumes }]) => volumes ?? []).filter((mount) => mount.startsWith('./'));
    for (const mount of mounts) expect(existsSync(new URL(`../${mount.split(':')[0]}`, import.meta.url))).toBe(true);
  });

  test('every volume, network and secret in use is declared', () => {
    for (const [, { volumes = [], networks, secrets = [] }] of services) {
      for (const name of volumes.map((volume) => volume.split(':')[0]).filter((source) => !source.startsWith('.')))
        expect(compose.volumes).toHaveProperty(name);
      for (const name of Array.isArray(networks) ? networks : Object.keys(networks))
        expect(compose.networks).toHaveProperty(name);
      for (const name of secrets) expect(compose.secrets).toHaveProperty(name);
    }
  });
});

describe('Dockerfile', () => {
  const stage = (name) => dockerfile.split(/^FROM /m).find((text) => new RegExp(`^\\S+ AS ${name}\\n`).test(text));

  test('has the stages that compose builds', () => {
    for (const [, { build }] of services.filter(([, service]) => service.build))
      expect(stage(build.target)).toBeDefined();
  });
  test('pins its base image', () => expect(dockerfile).toMatch(/^FROM node:\d+\.\d+\.\d+-\S+ AS base$/m));
  test('runs the standalone server behind the guard, not as root, with a health check', () => {
    const app = stage('app');
    expect(app).toMatch(/^USER node$/m);
    expect(app).toMatch(/^HEALTHCHECK [\s\S]*\/live/m);
    expect(app).toMatch(/^CMD \["node", "--import", "\.\/http-guard\.mjs".*"server\.js"\]$/m);
    expect(app).toContain('.next/standalone');
    expect(app).not.toContain('npm');
    expect(stage('tools')).toMatch(/^USER node$/m);
  });
});

describe('nginx.conf', () => {
  const servers = nginx.match(/^ {2}server \{\n[\s\S]*?^ {2}\}$/gm) ?? [];
  test('takes uploads as large as the application and no larger', () =>
    expect(nginx).toContain(`client_max_body_size ${UPLOAD_LIMIT / 1024 / 1024}m;`));
  test('asks for a client certificate on one port only, requires none, and looks at the revocation list', () => {
    const asking = servers.filter((server) => server.includes('ssl_verify_client'));
    expect(asking).toHaveLength(1);
    expect(asking[0]).toMatch(/ssl_verify_client optional;/);
    expect(asking[0]).toMatch(/ssl_crl /);
    expect(asking[0]?.match(/location = (\S+)/)?.[1]).toBe('/api/identity/certificate');
  });
  test('sets its headers once: a server or location with one of its own would lose them all', () =>
    expect(servers.filter((server) => server.includes('proxy_set_header'))).toEqual([]));
  test.each([
    ['X-Forwarded-For', '\\$remote_addr'],
    ['X-Forwarded-Host', '\\$host'],
    ['X-Forwarded-Proto', '\\$scheme'],
    ['X-Client-Verify', '\\$ssl_client_verify'],
    ['X-Client-Certificate', '\\$ssl_client_escaped_cert'],
    ['X-Client-DN', '""'],
    ['x-middleware-subrequest', '""'],
    ['Upgrade', '""'],
  ])('overwrites %s', (name, value) => expect(nginx).toMatch(new RegExp(`proxy_set_header ${name} ${value};`)));
});
