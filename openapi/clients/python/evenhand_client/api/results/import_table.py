from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.import_report import ImportReport
from ...models.import_table import ImportTable
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    competition_id: UUID,
    *,
    body: File,
    table: ImportTable,
    round_id: UUID | Unset = UNSET,
    dry_run: bool | Unset = False,
    idempotency_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    json_table = table.value
    params["table"] = json_table

    json_round_id: str | Unset = UNSET
    if not isinstance(round_id, Unset):
        json_round_id = str(round_id)
    params["round_id"] = json_round_id

    params["dry_run"] = dry_run

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/competitions/{competition_id}/imports".format(
            competition_id=quote(str(competition_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImportReport | Problem | None:
    if response.status_code == 200:
        response_200 = ImportReport.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImportReport | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
    body: File,
    table: ImportTable,
    round_id: UUID | Unset = UNSET,
    dry_run: bool | Unset = False,
    idempotency_key: str,
) -> Response[ImportReport | Problem]:
    """Import a table

     Imports all rows, or none and reports every problem by line and column. `entries`, `judges`
    and `conflicts` belong to the competition; `pins` and `assignment` belong to a round. The
    body is the CSV file itself in UTF-8, sent as `application/octet-stream` or `text/csv`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        table (ImportTable): A table to be imported.
        round_id (UUID | Unset):
        dry_run (bool | Unset):  Default: False.
        idempotency_key (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        body=body,
        table=table,
        round_id=round_id,
        dry_run=dry_run,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
    body: File,
    table: ImportTable,
    round_id: UUID | Unset = UNSET,
    dry_run: bool | Unset = False,
    idempotency_key: str,
) -> ImportReport | Problem | None:
    """Import a table

     Imports all rows, or none and reports every problem by line and column. `entries`, `judges`
    and `conflicts` belong to the competition; `pins` and `assignment` belong to a round. The
    body is the CSV file itself in UTF-8, sent as `application/octet-stream` or `text/csv`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        table (ImportTable): A table to be imported.
        round_id (UUID | Unset):
        dry_run (bool | Unset):  Default: False.
        idempotency_key (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportReport | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        client=client,
        body=body,
        table=table,
        round_id=round_id,
        dry_run=dry_run,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
    body: File,
    table: ImportTable,
    round_id: UUID | Unset = UNSET,
    dry_run: bool | Unset = False,
    idempotency_key: str,
) -> Response[ImportReport | Problem]:
    """Import a table

     Imports all rows, or none and reports every problem by line and column. `entries`, `judges`
    and `conflicts` belong to the competition; `pins` and `assignment` belong to a round. The
    body is the CSV file itself in UTF-8, sent as `application/octet-stream` or `text/csv`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        table (ImportTable): A table to be imported.
        round_id (UUID | Unset):
        dry_run (bool | Unset):  Default: False.
        idempotency_key (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportReport | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        body=body,
        table=table,
        round_id=round_id,
        dry_run=dry_run,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
    body: File,
    table: ImportTable,
    round_id: UUID | Unset = UNSET,
    dry_run: bool | Unset = False,
    idempotency_key: str,
) -> ImportReport | Problem | None:
    """Import a table

     Imports all rows, or none and reports every problem by line and column. `entries`, `judges`
    and `conflicts` belong to the competition; `pins` and `assignment` belong to a round. The
    body is the CSV file itself in UTF-8, sent as `application/octet-stream` or `text/csv`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        table (ImportTable): A table to be imported.
        round_id (UUID | Unset):
        dry_run (bool | Unset):  Default: False.
        idempotency_key (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportReport | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            client=client,
            body=body,
            table=table,
            round_id=round_id,
            dry_run=dry_run,
            idempotency_key=idempotency_key,
        )
    ).parsed
